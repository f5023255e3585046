import { kosmos } from '../define';
import type { Place } from '../place';

export const ent = kosmos({
  id: 'agora06',
  name: 'Agora06',
  domain: 'agora06.fr',
  home: 'https://www.agora06.fr/',
});

export const place: Place = {
  id: 'agora06',
  seen: '2026-03',
  territory: 'Alpes-Maritimes (06)',
  departments: ['06'],
  levels: ['college'],
};
