import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'ecollege78',
  name: 'e-collège 78',
  host: 'ent.ecollege78.fr',
  logins: [{ host: 'ent.ecollege78.fr', path: '/auth/login' }],
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Yvelines (78)',
  departments: ['78'],
  levels: ['college'],
  aliases: ['SYN NEO'],
  formerHosts: ['ozecollege.yvelines.fr'],
};

export default { ent, territory };
