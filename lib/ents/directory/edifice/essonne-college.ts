import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'essonne-college',
  name: 'MonCollège Essonne',
  host: 'www.moncollege-ent.essonne.fr',
  hosts: ['moncollege-ent.essonne.fr', 'moncollege.essonne.fr'],
});

export const place: Place = {
  id: 'essonne-college',
  seen: '2026-10',
  territory: 'Essonne (91)',
  departments: ['91'],
  levels: ['college'],
};
