import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'essonne-ecole',
  name: 'MonÉcole Essonne',
  host: 'monecole-ent.essonne.fr',
  pupil: 'local',
});

export const place: Place = {
  id: 'essonne-ecole',
  seen: '2026-10',
  territory: 'Essonne (91)',
  departments: ['91'],
  levels: ['ecole'],
};
