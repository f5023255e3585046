import type { Ent } from '../../ent';
import type { Place } from '../place';

/** Shares its host with other ENTs by the same publisher. */
export const ent: Ent = {
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

export const place: Place = {
  id: 'itslearning-asp',
  seen: '2022-01',
  territory: 'Établissements isolés',
  levels: ['college', 'lycee'],
};
