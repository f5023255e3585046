import { netocentre } from '../define';
import type { Place } from '../place';

/** The CAS of every ENT of the region is here. */
export const ent = netocentre({
  id: 'netocentre',
  name: "netO'Centre",
  host: 'lycees.netocentre.fr',
  hosts: ['ent.netocentre.fr', 'auth.recia.fr', 'ent.recia.fr'],
  domains: ['netocentre.fr'],
});

export const place: Place = {
  id: 'netocentre',
  seen: '2026-08',
  territory: 'Centre-Val de Loire',
  academies: ['Orléans-Tours'],
  levels: ['lycee'],
  aliases: ['lycées agricoles', 'CFA'],
};
