import { netocentre } from '../define';
import type { Territory } from '../territory';

/** The Indre had this entry too: its portal is another one. */
const ent = netocentre({
  id: 'mon-e-college',
  name: 'Mon e-collège 45',
  host: 'mon-e-college.loiret.fr',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Loiret (45)',
  departments: ['45'],
  levels: ['college'],
  aliases: ['Mon e-collège'],
};

export default { ent, territory };
