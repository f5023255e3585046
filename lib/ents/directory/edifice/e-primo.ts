import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'e-primo',
  name: 'e-primo',
  host: 'ent.e-primo.fr',
  pupil: 'local',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Académie de Nantes',
  academies: ['Nantes'],
  levels: ['ecole'],
};

export default { ent, territory };
