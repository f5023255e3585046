import { kosmos } from '../define';
import type { Place } from '../place';

/** Tutorial 000 (2021). */
export const ent = kosmos({
  id: 'mbn',
  name: 'Mon Bureau Numérique',
  domain: 'monbureaunumerique.fr',
  home: 'https://www.monbureaunumerique.fr/',
});

export const place: Place = {
  id: 'mbn',
  seen: '2026-03',
  territory: 'Grand Est',
  academies: ['Reims', 'Nancy-Metz', 'Strasbourg'],
  levels: ['college', 'lycee'],
  aliases: ['MBN'],
};
