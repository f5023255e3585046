import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'ent04',
  name: 'ENT04',
  host: 'ent04.fr',
  providerId: 'urn:fi:ent:prod-ent04-edu:1.0',
});

export const place: Place = {
  id: 'ent04',
  seen: '2026-10',
  territory: 'Alpes-de-Haute-Provence (04)',
  departments: ['04'],
  levels: ['college'],
};
