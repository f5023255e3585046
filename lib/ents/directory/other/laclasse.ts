import type { Ent } from '../../ent';
import type { Territory } from '../territory';

const ent: Ent = {
  id: 'laclasse',
  name: 'laclasse.com',
  family: 'other',
  hosts: ['www.laclasse.com'],
  domains: ['laclasse.com'],
  oneSite: true,
  logins: [{ host: 'www.laclasse.com', path: '/sso/login' }],
  home: 'https://www.laclasse.com/',
  pupil: 'educonnect',
  guardian: 'educonnect',
};

const territory: Territory = {
  seen: '2026-03',
  name: 'Métropole de Lyon',
  departments: ['69'],
  levels: ['ecole', 'college'],
  towns: ['Lyon'],
};

export default { ent, territory };
