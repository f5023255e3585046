import { netocentre } from '../../define';
import type { Place } from '../../place';

export const ent = netocentre({
  id: 'colleges41',
  name: 'Collèges 41',
});

export const place: Place = {
  id: 'colleges41',
  territory: 'Loir-et-Cher (41)',
  departments: ['41'],
  levels: ['college'],
};
