import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
const ent = kosmos({
  id: 'creuse',
  name: 'ENT Creuse',
  domain: 'entcreuse.fr',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Creuse (23)',
  departments: ['23'],
  levels: ['college'],
};

export default { ent, territory };
