import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'vca',
  name: 'ENT Vienne Condrieu Agglomération',
  host: 'ent.vienne-condrieu-agglomeration.fr',
  pupil: 'local',
  guardian: 'local',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Vienne et Condrieu (38, 69)',
  departments: ['38', '69'],
  towns: ['Vienne', 'Condrieu'],
  levels: ['ecole'],
  aliases: ['VCA'],
};

export default { ent, territory };
