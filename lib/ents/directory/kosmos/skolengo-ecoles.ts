import type { Ent } from '../../ent';
import type { Place } from '../place';

/** Its schools stand on hosts shared with other ENTs: none of them is its own. */
export const ent: Ent = {
  id: 'skolengo-ecoles',
  name: 'Skolengo écoles primaires',
  family: 'kosmos',
  hosts: [],
  domains: [],
  schoolsUnder: ['skolengo.com'],
  logins: [],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'skolengo-ecoles',
  seen: '2023-05',
  territory: 'Écoles isolées',
  levels: ['ecole'],
};
