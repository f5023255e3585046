import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'karukera',
  name: 'Mon ENT Karukera',
  host: 'karukera.ac-guadeloupe.fr',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Guadeloupe',
  academies: ['Guadeloupe'],
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
