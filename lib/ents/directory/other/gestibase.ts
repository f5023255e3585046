import type { Ent } from '../../ent';
import type { Place } from '../place';

/** Its clients sign in with a name and a password of its own (2026). */
export const ent: Ent = {
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

export const place: Place = {
  id: 'gestibase',
  seen: '2022-01',
  territory: 'Établissements privés',
  levels: ['college', 'lycee'],
};
