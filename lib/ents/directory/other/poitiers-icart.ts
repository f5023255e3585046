import type { Ent } from '../../ent';
import type { Place } from '../../place';

export const ent: Ent = {
  id: 'poitiers-icart',
  name: 'i-Cart',
  family: 'other',
  hosts: ['sp-ts.ac-poitiers.fr'],
  domains: [],
  logins: [{ host: 'sp-ts.ac-poitiers.fr', path: '/dispatcher/index2.php' }],
  home: 'https://sp-ts.ac-poitiers.fr/dispatcher/index2.php',
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'poitiers-icart',
  territory: 'Académie de Poitiers',
  academies: ['Poitiers'],
  levels: ['college', 'lycee'],
};
