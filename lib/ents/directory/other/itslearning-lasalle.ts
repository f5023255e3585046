import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** Shares its host with other ENTs by the same publisher. */
const ent: Ent = {
  id: 'itslearning-lasalle',
  name: 'ENT La Salle',
  family: 'other',
  hosts: [],
  domains: [],
  logins: [{ host: 'cas.itslearning.com', path: '/cas-entlasalle/login' }],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2022-01',
  name: 'Réseau La Salle (privé)',
  levels: ['college', 'lycee'],
};

export default { ent, territory };
