import type { Ent } from '../../ent';
import type { Territory } from '../territory';

const ent: Ent = {
  id: 'ent-ecole',
  name: 'ENT-École (Beneylu School)',
  family: 'other',
  hosts: ['www.ent-ecole.fr', 'ent-ecole.fr'],
  domains: [],
  logins: [{ host: 'www.ent-ecole.fr', path: '/auth/login' }],
  home: 'https://www.ent-ecole.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2026-02',
  name: 'France entière',
  anywhere: true,
  levels: ['ecole'],
  aliases: ['Beneylu', 'Beneylu School'],
  formerHosts: ['fr.school.beneylu.com'],
};

export default { ent, territory };
