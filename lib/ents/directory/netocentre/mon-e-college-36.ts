import { netocentre } from '../define';
import type { Territory } from '../territory';

const ent = netocentre({
  id: 'mon-e-college-36',
  name: 'Mon e-collège 36',
  host: 'e-college.indre.fr',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Indre (36)',
  departments: ['36'],
  levels: ['college'],
  aliases: ['Mon e-collège'],
};

export default { ent, territory };
