import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'e-primo',
  name: 'e-primo',
  host: 'ent.e-primo.fr',
  pupil: 'local',
});

export const place: Place = {
  id: 'e-primo',
  seen: '2026-10',
  territory: 'Académie de Nantes',
  academies: ['Nantes'],
  levels: ['ecole'],
};
