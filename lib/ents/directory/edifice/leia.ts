import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'leia',
  name: 'LEIA',
  host: 'ent.leia.corsica',
  domains: ['leia.corsica'],
  providerId: 'urn:fi:ent:prod-leia-edu:1.0',
});

export const place: Place = {
  id: 'leia',
  seen: '2026-10',
  territory: 'Corse',
  academies: ['Corse'],
  levels: ['college', 'lycee'],
  formerHosts: ['leia.itslearning.com'],
};
