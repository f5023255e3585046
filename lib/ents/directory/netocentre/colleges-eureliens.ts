import { netocentre } from '../define';
import type { Place } from '../place';

export const ent = netocentre({
  id: 'colleges-eureliens',
  name: 'Collèges Euréliens',
  host: 'www.colleges-eureliens.fr',
  hosts: ['colleges-eureliens.fr'],
});

export const place: Place = {
  id: 'colleges-eureliens',
  seen: '2026-08',
  territory: 'Eure-et-Loir (28)',
  departments: ['28'],
  levels: ['college'],
};
