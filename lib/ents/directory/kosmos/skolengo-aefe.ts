import type { Ent } from '../../ent';
import type { Place } from '../../place';

export const ent: Ent = {
  id: 'skolengo-aefe',
  name: 'Skolengo AEFE',
  family: 'kosmos',
  hosts: ['cas1.skolengo.com', 'sso1.skolengo.com', 'sso2.skolengo.com'],
  domains: [],
  logins: [{ host: 'cas1.skolengo.com', path: '/login' }],
  home: 'https://cas1.skolengo.com/login',
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'skolengo-aefe',
  territory: "Réseau AEFE (français à l'étranger) et établissements isolés",
  levels: ['ecole', 'college', 'lycee'],
};
