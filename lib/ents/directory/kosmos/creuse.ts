import { kosmos } from '../../define';
import type { Place } from '../../place';

export const ent = kosmos({
  id: 'creuse',
  name: 'ENT Creuse',
  domain: 'entcreuse.fr',
});

export const place: Place = {
  id: 'creuse',
  territory: 'Creuse (23)',
  departments: ['23'],
  levels: ['college'],
};
