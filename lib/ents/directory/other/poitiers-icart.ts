import type { Ent } from '../../ent';
import type { Territory } from '../territory';

const ent: Ent = {
  id: 'poitiers-icart',
  name: 'i-Cart',
  family: 'other',
  hosts: ['ent.ac-poitiers.fr', 'sp-ts.ac-poitiers.fr'],
  domains: [],
  logins: [{ host: 'sp-ts.ac-poitiers.fr', path: '/dispatcher/index2.php' }],
  home: 'https://ent.ac-poitiers.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2022-08',
  name: 'Académie de Poitiers',
  academies: ['Poitiers'],
  levels: ['college', 'lycee'],
};

export default { ent, territory };
