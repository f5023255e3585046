import { netocentre } from '../define';
import type { Place } from '../place';

export const ent = netocentre({
  id: 'touraine-eschool',
  name: 'Touraine e-School',
  host: 'www.touraine-eschool.fr',
  hosts: ['touraine-eschool.fr'],
});

export const place: Place = {
  id: 'touraine-eschool',
  seen: '2026-08',
  territory: 'Indre-et-Loire (37)',
  departments: ['37'],
  levels: ['college'],
};
