import type { Ent } from '../../ent';
import type { Place } from '../../place';

/** Every school stands on the publisher's shared domain: no host is its own. */
export const ent: Ent = {
  id: 'pronote',
  name: 'PRONOTE seul',
  family: 'other',
  hosts: [],
  domains: [],
  logins: [],
  home: null,
  pupil: 'educonnect',
  guardian: 'educonnect',
};

export const place: Place = {
  id: 'pronote',
  territory: 'Établissements sans ENT',
  levels: ['college', 'lycee'],
};
