import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'neoconnect',
  name: 'NEO (neoconnect)',
  host: 'neoconnect.edifice.io',
  oldChooserOnly: true,
});

export const place: Place = {
  id: 'neoconnect',
  seen: '2026-08',
  territory: 'France entière',
  levels: ['college', 'lycee'],
  aliases: ['neo'],
  formerHosts: ['neoconnect.opendigitaleducation.com'],
};
