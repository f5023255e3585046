import { kosmos } from '../define';
import type { Territory } from '../territory';

/**
 * Only the entry of before ÉduConnect has been seen, and no front page: its schools’ sites are known.
 */
const ent = kosmos({
  id: 'ent27',
  name: 'ENT27',
  domain: 'ent27.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Eure (27)',
  departments: ['27'],
  levels: ['college'],
};

export default { ent, territory };
