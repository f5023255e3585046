import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'nice',
  name: 'ENT Nice',
  host: 'ent.nice.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'nice',
  seen: '2018-01',
  territory: 'Nice (06)',
  departments: ['06'],
  towns: ['Nice'],
  levels: ['ecole'],
};
