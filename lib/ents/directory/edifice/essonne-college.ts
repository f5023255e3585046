import { edifice } from '../../define';
import type { Place } from '../../place';

export const ent = edifice({
  id: 'essonne-college',
  name: 'MonCollège Essonne',
  host: 'www.moncollege-ent.essonne.fr',
  hosts: ['moncollege-ent.essonne.fr', 'moncollege.essonne.fr'],
});

export const place: Place = {
  id: 'essonne-college',
  territory: 'Essonne (91)',
  departments: ['91'],
  levels: ['college'],
};
