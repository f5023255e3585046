import { netocentre } from '../../define';
import type { Place } from '../../place';

export const ent = netocentre({
  id: 'chercan',
  name: 'Chercan',
});

export const place: Place = {
  id: 'chercan',
  territory: 'Cher (18)',
  departments: ['18'],
  levels: ['college'],
};
