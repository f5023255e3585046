import type { Ent } from '../../ent';
import type { Place } from '../../place';

export const ent: Ent = {
  id: 'gestibase',
  name: 'iENT (Gestibase)',
  family: 'other',
  hosts: ['auth.ient.fr'],
  domains: ['ient.fr'],
  logins: [{ host: 'auth.ient.fr', path: '/cas/login' }],
  home: 'https://auth.ient.fr/cas/login',
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'gestibase',
  territory: 'Établissements privés',
  levels: ['college', 'lycee'],
};
