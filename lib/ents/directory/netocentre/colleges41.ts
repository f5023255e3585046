import { netocentre } from '../define';
import type { Territory } from '../territory';

const ent = netocentre({
  id: 'colleges41',
  name: 'Collèges 41',
  host: 'ent.colleges41.fr',
  hosts: ['colleges41.fr'],
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Loir-et-Cher (41)',
  departments: ['41'],
  levels: ['college'],
};

export default { ent, territory };
