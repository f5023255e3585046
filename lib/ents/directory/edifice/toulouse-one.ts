import type { Ent } from '../../ent';
import type { Place } from '../place';

/** Only its name is known. */
export const ent: Ent = {
  id: 'toulouse-one',
  name: 'ENT Toulouse (ONE)',
  family: 'edifice',
  hosts: [],
  domains: [],
  logins: [],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'toulouse-one',
  seen: '2026-08',
  territory: 'Toulouse (31)',
  departments: ['31'],
  towns: ['Toulouse'],
  levels: ['ecole'],
};
