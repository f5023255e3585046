import type { Ent } from '../../ent';
import type { Territory } from '../territory';

const ent: Ent = {
  id: 'reunion2d',
  name: 'Métice',
  family: 'discovery',
  hosts: ['metice.ac-reunion.fr', 'sso.ac-reunion.fr'],
  domains: [],
  logins: [{ host: 'sso.ac-reunion.fr', path: '/saml/discovery' }],
  home: 'https://metice.ac-reunion.fr/',
  pupil: 'educonnect',
  guardian: 'educonnect',
};

const territory: Territory = {
  seen: '2026-03',
  name: 'La Réunion',
  academies: ['La Réunion'],
  levels: ['college', 'lycee'],
};

export default { ent, territory };
