import { kosmos } from '../define';
import type { Place } from '../place';

export const ent = kosmos({
  id: 'ecollege31',
  name: 'eCollège 31',
  domain: 'ecollege.haute-garonne.fr',
  home: 'https://ecollege.haute-garonne.fr/',
});

export const place: Place = {
  id: 'ecollege31',
  seen: '2026-03',
  territory: 'Haute-Garonne (31)',
  departments: ['31'],
  levels: ['college'],
};
