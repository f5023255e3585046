import { netocentre } from '../../define';
import type { Place } from '../../place';

/** The CAS of every ENT of the region is here. */
export const ent = netocentre({
  id: 'netocentre',
  name: "netO'Centre",
  home: 'https://lycees.netocentre.fr/',
  hosts: ['ent.netocentre.fr', 'auth.recia.fr'],
  domains: ['netocentre.fr'],
});

export const place: Place = {
  id: 'netocentre',
  territory: 'Centre-Val de Loire',
  academies: ['Orléans-Tours'],
  levels: ['lycee'],
  aliases: ['lycées agricoles', 'CFA'],
};
