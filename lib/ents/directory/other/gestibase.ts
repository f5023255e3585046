import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** Its clients sign in with a name and a password of its own (2026). */
const ent: Ent = {
  id: 'gestibase',
  name: 'iENT (Gestibase)',
  family: 'other',
  hosts: ['www.ient.fr', 'auth.ient.fr'],
  domains: ['ient.fr'],
  logins: [{ host: 'auth.ient.fr', path: '/cas/login' }],
  home: 'https://www.ient.fr/',
  pupil: 'local',
  guardian: 'local',
};

const territory: Territory = {
  seen: '2022-01',
  name: 'Établissements privés',
  levels: ['college', 'lycee'],
};

export default { ent, territory };
