import { netocentre } from '../define';
import type { Place } from '../place';

/** The Indre had this entry too: its portal is another one. */
export const ent = netocentre({
  id: 'mon-e-college',
  name: 'Mon e-collège 45',
  host: 'mon-e-college.loiret.fr',
});

export const place: Place = {
  id: 'mon-e-college',
  seen: '2026-08',
  territory: 'Loiret (45)',
  departments: ['45'],
  levels: ['college'],
  aliases: ['Mon e-collège'],
};
