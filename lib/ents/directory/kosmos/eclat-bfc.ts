import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
const ent = kosmos({
  id: 'eclat-bfc',
  name: 'Éclat-BFC',
  domain: 'eclat-bfc.fr',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Bourgogne-Franche-Comté',
  academies: ['Besançon', 'Dijon'],
  levels: ['college', 'lycee'],
  formerNames: ['Liberscol', 'ENT Collèges 90'],
  formerHosts: ['ent-liberscol.fr', 'entcolleges90.fr'],
};

export default { ent, territory };
