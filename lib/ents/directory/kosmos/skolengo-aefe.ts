import type { Ent } from '../../ent';
import type { Place } from '../place';

/** It has no site of its own: each school stands alone, under the publisher’s domain. */
export const ent: Ent = {
  id: 'skolengo-aefe',
  name: 'Skolengo AEFE',
  family: 'kosmos',
  hosts: ['cas1.skolengo.com', 'sso1.skolengo.com', 'sso2.skolengo.com'],
  domains: [],
  schoolsUnder: ['skolengo.com'],
  logins: [{ host: 'cas1.skolengo.com', path: '/login' }],
  logouts: [{ host: 'cas1.skolengo.com', path: '/logout' }],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'skolengo-aefe',
  seen: '2018-01',
  territory: "Réseau AEFE (français à l'étranger) et établissements isolés",
  levels: ['ecole', 'college', 'lycee'],
};
