import { netocentre } from '../../define';
import type { Place } from '../../place';

export const ent = netocentre({
  id: 'touraine-eschool',
  name: 'Touraine e-School',
  home: 'https://www.touraine-eschool.fr/',
  hosts: ['www.touraine-eschool.fr', 'touraine-eschool.fr'],
});

export const place: Place = {
  id: 'touraine-eschool',
  territory: 'Indre-et-Loire (37)',
  departments: ['37'],
  levels: ['college'],
};
