import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'primot',
  name: 'PrimOT',
  host: 'www.primot.fr',
  pupil: 'local',
});

const territory: Territory = {
  seen: '2026-10',
  name: "Académie d'Orléans-Tours",
  academies: ['Orléans-Tours'],
  levels: ['ecole'],
};

export default { ent, territory };
