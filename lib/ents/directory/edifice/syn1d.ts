import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'syn1d',
  name: 'SYN ONE',
  host: 'ecole.sy-numerique.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'syn1d',
  seen: '2018-01',
  territory: 'Yvelines (78) et Hauts-de-Seine (92)',
  departments: ['78', '92'],
  levels: ['ecole'],
  aliases: ['Seine-et-Yvelines Numérique'],
};
