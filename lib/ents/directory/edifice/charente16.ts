import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'charente16',
  name: 'Mon ENT16 Charente',
  host: 'mon-ent16.lacharente.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'charente16',
  seen: '2026-08',
  territory: 'Charente (16)',
  departments: ['16'],
  levels: ['college'],
  aliases: ['ENT16'],
};
