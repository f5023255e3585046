import type { Ent } from '../../ent';
import type { Place } from '../place';

/** Only its name is known. */
export const ent: Ent = {
  id: 'calmecac',
  name: 'NEO Calmecac',
  family: 'edifice',
  hosts: [],
  domains: [],
  logins: [],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'calmecac',
  seen: '2026-08',
  territory: 'Réseau Calmecac',
  levels: [],
};
