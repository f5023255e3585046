import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
const ent = kosmos({
  id: 'arsene76',
  name: 'Arsène 76',
  domain: 'arsene76.fr',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Seine-Maritime (76)',
  departments: ['76'],
  levels: ['college'],
};

export default { ent, territory };
