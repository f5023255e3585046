import { edifice } from '../define';
import type { Place } from '../place';

/** « connexion via NEO » is the former account of the ENT itself. */
export const ent = edifice({
  id: 'mayotte',
  name: 'ENT Mayotte',
  host: 'mayotte.edifice.io',
  providerId: 'urn:fi:ent:prod-edifice-mayotte-edu:1.0',
});

export const place: Place = {
  id: 'mayotte',
  seen: '2026-10',
  territory: 'Mayotte',
  academies: ['Mayotte'],
  levels: ['college', 'lycee'],
  aliases: ['NEO Mayotte'],
  formerHosts: ['mayotte.opendigitaleducation.com'],
};
