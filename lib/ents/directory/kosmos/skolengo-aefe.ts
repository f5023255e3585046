import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** It has no site of its own: each school stands alone, under the publisher’s domain. */
const ent: Ent = {
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

const territory: Territory = {
  seen: '2018-01',
  name: "Réseau AEFE (français à l'étranger) et établissements isolés",
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
