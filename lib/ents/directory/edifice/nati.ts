import { edifice } from '../../define';
import type { Place } from '../../place';

export const ent = edifice({
  id: 'nati',
  name: 'NATI',
  host: 'nati.pf',
});

export const place: Place = {
  id: 'nati',
  territory: 'Polynésie française',
  departments: ['987'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['Natitahi', 'Natirua'],
};
