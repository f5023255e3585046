import { kosmos } from '../define';
import type { Place } from '../place';

/** Tutorial 003 (2022). Some schools also stand under the region's domain. */
export const ent = kosmos({
  id: 'cybercolleges42',
  name: 'Cybercollège 42',
  domain: 'cybercolleges42.fr',
  alsoUnder: 'loire.ent.auvergnerhonealpes.fr',
  home: 'https://www.cybercolleges42.fr/',
});

export const place: Place = {
  id: 'cybercolleges42',
  seen: '2026-03',
  territory: 'Loire (42)',
  departments: ['42'],
  levels: ['college'],
  aliases: ['Cybercollèges 42'],
};
