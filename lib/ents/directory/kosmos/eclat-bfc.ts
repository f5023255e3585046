import { kosmos } from '../../define';
import type { Place } from '../../place';

export const ent = kosmos({
  id: 'eclat-bfc',
  name: 'Éclat-BFC',
  domain: 'eclat-bfc.fr',
});

export const place: Place = {
  id: 'eclat-bfc',
  territory: 'Bourgogne-Franche-Comté',
  academies: ['Besançon', 'Dijon'],
  levels: ['college', 'lycee'],
  formerNames: ['Liberscol', 'ENT Collèges 90'],
  formerHosts: ['ent-liberscol.fr', 'entcolleges90.fr'],
};
