import { netocentre } from '../../define';
import type { Place } from '../../place';

export const ent = netocentre({
  id: 'mon-e-college',
  name: 'Mon e-collège',
});

export const place: Place = {
  id: 'mon-e-college',
  territory: 'Indre (36) et Loiret (45)',
  departments: ['36', '45'],
  levels: ['college'],
};
