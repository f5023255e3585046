import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'reunion1d',
  name: 'ONE La Réunion',
  host: 'ent1d.ac-reunion.fr',
  pupil: 'local',
  guardian: 'local',
});

export const place: Place = {
  id: 'reunion1d',
  seen: '2026-10',
  territory: 'La Réunion',
  academies: ['La Réunion'],
  levels: ['ecole'],
};
