import { netocentre } from '../../define';
import type { Place } from '../../place';

export const ent = netocentre({
  id: 'colleges-eureliens',
  name: 'Collèges Euréliens',
});

export const place: Place = {
  id: 'colleges-eureliens',
  territory: 'Eure-et-Loir (28)',
  departments: ['28'],
  levels: ['college'],
};
