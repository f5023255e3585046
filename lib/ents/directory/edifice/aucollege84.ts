import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'aucollege84',
  name: '@ucollège84',
  host: 'www.aucollege84.vaucluse.fr',
  hosts: ['aucollege84.vaucluse.fr'],
});

export const place: Place = {
  id: 'aucollege84',
  seen: '2026-10',
  territory: 'Vaucluse (84)',
  departments: ['84'],
  levels: ['college'],
  aliases: ['aucollège 84'],
  formerHosts: ['cas.aucollege84.vaucluse.fr'],
};
