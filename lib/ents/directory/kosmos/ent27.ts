import { kosmos } from '../../define';
import type { Place } from '../../place';

/** Only the entry of before ÉduConnect has been seen. */
export const ent = kosmos({
  id: 'ent27',
  name: 'ENT27',
  domain: 'ent27.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'ent27',
  territory: 'Eure (27)',
  departments: ['27'],
  levels: ['college'],
};
