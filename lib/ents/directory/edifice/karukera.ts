import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'karukera',
  name: 'Mon ENT Karukera',
  host: 'karukera.ac-guadeloupe.fr',
});

export const place: Place = {
  id: 'karukera',
  seen: '2026-10',
  territory: 'Guadeloupe',
  academies: ['Guadeloupe'],
  levels: ['ecole', 'college', 'lycee'],
};
