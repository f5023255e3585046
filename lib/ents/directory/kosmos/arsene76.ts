import { kosmos } from '../define';
import type { Place } from '../place';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
export const ent = kosmos({
  id: 'arsene76',
  name: 'Arsène 76',
  domain: 'arsene76.fr',
});

export const place: Place = {
  id: 'arsene76',
  seen: '2026-03',
  territory: 'Seine-Maritime (76)',
  departments: ['76'],
  levels: ['college'],
};
