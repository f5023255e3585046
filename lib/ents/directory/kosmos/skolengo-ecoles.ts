import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** Its schools stand on hosts shared with other ENTs: none of them is its own. */
const ent: Ent = {
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

const territory: Territory = {
  seen: '2023-05',
  name: 'Écoles isolées',
  levels: ['ecole'],
};

export default { ent, territory };
