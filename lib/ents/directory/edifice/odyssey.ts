import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'odyssey',
  name: 'Odyssey',
  host: 'one.odyssey.education',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'odyssey',
  seen: '2026-08',
  territory: 'Établissements Odyssey Education (privé)',
  levels: ['ecole', 'college', 'lycee'],
};
