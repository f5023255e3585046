import type { Ent } from '../../ent';
import type { Place } from '../place';

/** An account of its own; its form is the front page of its site. */
export const ent: Ent = {
  id: 'ecoledirecte',
  name: 'ÉcoleDirecte',
  family: 'other',
  hosts: ['www.ecoledirecte.com', 'ecoledirecte.com', 'api.ecoledirecte.com'],
  domains: [],
  logins: [],
  home: 'https://www.ecoledirecte.com/',
  pupil: 'local',
  guardian: 'local',
};

export const place: Place = {
  id: 'ecoledirecte',
  seen: '2022-01',
  territory: 'Enseignement privé',
  levels: ['ecole', 'college', 'lycee'],
};
