import { netocentre } from '../define';
import type { Territory } from '../territory';

const ent = netocentre({
  id: 'touraine-eschool',
  name: 'Touraine e-School',
  host: 'www.touraine-eschool.fr',
  hosts: ['touraine-eschool.fr'],
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Indre-et-Loire (37)',
  departments: ['37'],
  levels: ['college'],
};

export default { ent, territory };
