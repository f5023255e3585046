import { netocentre } from '../define';
import type { Place } from '../place';

export const ent = netocentre({
  id: 'mon-e-college-36',
  name: 'Mon e-collège 36',
  host: 'e-college.indre.fr',
});

export const place: Place = {
  id: 'mon-e-college-36',
  seen: '2026-08',
  territory: 'Indre (36)',
  departments: ['36'],
  levels: ['college'],
  aliases: ['Mon e-collège'],
};
