import { kosmos } from '../../define';
import type { Place } from '../../place';

export const ent = kosmos({
  id: 'valdemarne94',
  name: 'Mon collège Val-de-Marne',
  domain: 'moncollege.valdemarne.fr',
});

export const place: Place = {
  id: 'valdemarne94',
  territory: 'Val-de-Marne (94)',
  departments: ['94'],
  levels: ['college'],
  formerHosts: ['entvaldemarne.skolengo.com', 'ent94.opendigitaleducation.com'],
};
