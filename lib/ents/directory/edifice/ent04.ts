import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'ent04',
  name: 'ENT04',
  host: 'ent04.fr',
  providerId: 'urn:fi:ent:prod-ent04-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Alpes-de-Haute-Provence (04)',
  departments: ['04'],
  levels: ['college'],
};

export default { ent, territory };
