import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'syn1d',
  name: 'SYN ONE',
  host: 'ecole.sy-numerique.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2018-01',
  name: 'Yvelines (78) et Hauts-de-Seine (92)',
  departments: ['78', '92'],
  levels: ['ecole'],
  aliases: ['Seine-et-Yvelines Numérique'],
};

export default { ent, territory };
