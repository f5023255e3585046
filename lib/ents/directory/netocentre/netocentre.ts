import { netocentre } from '../define';
import type { Territory } from '../territory';

/** The CAS of every ENT of the region is here. */
const ent = netocentre({
  id: 'netocentre',
  name: "netO'Centre",
  host: 'lycees.netocentre.fr',
  hosts: ['ent.netocentre.fr', 'auth.recia.fr', 'ent.recia.fr'],
  domains: ['netocentre.fr'],
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Centre-Val de Loire',
  academies: ['Orléans-Tours'],
  levels: ['lycee'],
  aliases: ['lycées agricoles', 'CFA'],
};

export default { ent, territory };
