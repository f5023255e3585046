import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'odyssey',
  name: 'Odyssey',
  host: 'one.odyssey.education',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Établissements Odyssey Education (privé)',
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
