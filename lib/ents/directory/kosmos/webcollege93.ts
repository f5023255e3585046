import { kosmos } from '../define';
import type { Place } from '../place';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
export const ent = kosmos({
  id: 'webcollege93',
  name: 'Webcollège',
  domain: 'webcollege.seinesaintdenis.fr',
});

export const place: Place = {
  id: 'webcollege93',
  seen: '2026-03',
  territory: 'Seine-Saint-Denis (93)',
  departments: ['93'],
  levels: ['college'],
};
