import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** Shares its host with other ENTs by the same publisher. */
const ent: Ent = {
  id: 'itslearning-asp',
  name: 'itslearning',
  family: 'other',
  hosts: [],
  domains: [],
  logins: [{ host: 'cas.itslearning.com', path: '/cas-asp/login' }],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2022-01',
  name: 'Établissements isolés',
  levels: ['college', 'lycee'],
};

export default { ent, territory };
