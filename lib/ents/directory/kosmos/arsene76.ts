import { kosmos } from '../../define';
import type { Place } from '../../place';

export const ent = kosmos({
  id: 'arsene76',
  name: 'Arsène 76',
  domain: 'arsene76.fr',
});

export const place: Place = {
  id: 'arsene76',
  territory: 'Seine-Maritime (76)',
  departments: ['76'],
  levels: ['college'],
};
