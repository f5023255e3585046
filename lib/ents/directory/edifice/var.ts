import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'var',
  name: 'Mon collège du Var',
  host: 'moncollege-ent.var.fr',
  providerId: 'urn:fi:ent:prod-cd83-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Var (83)',
  departments: ['83'],
  levels: ['college'],
};

export default { ent, territory };
