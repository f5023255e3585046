import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'charente16',
  name: 'Mon ENT16 Charente',
  host: 'mon-ent16.lacharente.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Charente (16)',
  departments: ['16'],
  levels: ['college'],
  aliases: ['ENT16'],
};

export default { ent, territory };
