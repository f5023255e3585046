import { kosmos } from '../define';
import type { Place } from '../place';

/**
 * Only the entry of before ÉduConnect has been seen, and no front page: its schools’ sites are known.
 */
export const ent = kosmos({
  id: 'ent27',
  name: 'ENT27',
  domain: 'ent27.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'ent27',
  seen: '2026-03',
  territory: 'Eure (27)',
  departments: ['27'],
  levels: ['college'],
};
