import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'amanaki',
  name: 'Amanaki',
  host: 'amanaki.edifice.io',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Wallis-et-Futuna',
  departments: ['986'],
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
