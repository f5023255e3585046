import { kosmos } from '../../define';
import type { Place } from '../../place';

export const ent = kosmos({
  id: 'webcollege93',
  name: 'Webcollège',
  domain: 'webcollege.seinesaintdenis.fr',
});

export const place: Place = {
  id: 'webcollege93',
  territory: 'Seine-Saint-Denis (93)',
  departments: ['93'],
  levels: ['college'],
};
