import { netocentre } from '../define';
import type { Place } from '../place';

export const ent = netocentre({
  id: 'colleges41',
  name: 'Collèges 41',
  host: 'ent.colleges41.fr',
  hosts: ['colleges41.fr'],
});

export const place: Place = {
  id: 'colleges41',
  seen: '2026-08',
  territory: 'Loir-et-Cher (41)',
  departments: ['41'],
  levels: ['college'],
};
