import { kosmos } from '../define';
import type { Place } from '../place';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
export const ent = kosmos({
  id: 'eclat-bfc',
  name: 'Éclat-BFC',
  domain: 'eclat-bfc.fr',
});

export const place: Place = {
  id: 'eclat-bfc',
  seen: '2026-03',
  territory: 'Bourgogne-Franche-Comté',
  academies: ['Besançon', 'Dijon'],
  levels: ['college', 'lycee'],
  formerNames: ['Liberscol', 'ENT Collèges 90'],
  formerHosts: ['ent-liberscol.fr', 'entcolleges90.fr'],
};
