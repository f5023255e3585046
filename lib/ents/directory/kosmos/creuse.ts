import { kosmos } from '../define';
import type { Place } from '../place';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
export const ent = kosmos({
  id: 'creuse',
  name: 'ENT Creuse',
  domain: 'entcreuse.fr',
});

export const place: Place = {
  id: 'creuse',
  seen: '2026-03',
  territory: 'Creuse (23)',
  departments: ['23'],
  levels: ['college'],
};
