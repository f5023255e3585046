import { netocentre } from '../define';
import type { Place } from '../place';

export const ent = netocentre({
  id: 'chercan',
  name: 'Chercan',
  host: 'www.chercan.fr',
  hosts: ['chercan.fr'],
});

export const place: Place = {
  id: 'chercan',
  seen: '2026-08',
  territory: 'Cher (18)',
  departments: ['18'],
  levels: ['college'],
  aliases: ['Collèges du Cher'],
};
