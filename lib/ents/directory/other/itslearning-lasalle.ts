import type { Ent } from '../../ent';
import type { Place } from '../place';

/** Shares its host with other ENTs by the same publisher. */
export const ent: Ent = {
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

export const place: Place = {
  id: 'itslearning-lasalle',
  seen: '2022-01',
  territory: 'Réseau La Salle (privé)',
  levels: ['college', 'lycee'],
};
