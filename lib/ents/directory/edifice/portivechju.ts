import { edifice } from '../define';
import type { Territory } from '../territory';

/** Parents sign in with the town's own service (Lià). */
const ent = edifice({
  id: 'portivechju',
  name: 'ENT Porto-Vecchio',
  host: 'portivechju.edifice.io',
  pupil: 'local',
  guardian: 'local',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Porto-Vecchio (Corse-du-Sud)',
  departments: ['2A'],
  towns: ['Porto-Vecchio'],
  levels: ['ecole'],
  aliases: ['Portivechju'],
};

export default { ent, territory };
