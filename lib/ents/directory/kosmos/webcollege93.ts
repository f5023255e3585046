import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Its schools’ sites are known; whether `www.` stands before its domain is not. */
const ent = kosmos({
  id: 'webcollege93',
  name: 'Webcollège',
  domain: 'webcollege.seinesaintdenis.fr',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Seine-Saint-Denis (93)',
  departments: ['93'],
  levels: ['college'],
};

export default { ent, territory };
