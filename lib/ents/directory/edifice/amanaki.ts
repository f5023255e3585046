import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'amanaki',
  name: 'Amanaki',
  host: 'amanaki.edifice.io',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'amanaki',
  seen: '2026-08',
  territory: 'Wallis-et-Futuna',
  departments: ['986'],
  levels: ['ecole', 'college', 'lycee'],
};
