import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'panda-vosges',
  name: 'Panda',
  host: 'panda.vosges.fr',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-vosges-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Vosges (88)',
  departments: ['88'],
  levels: ['ecole'],
  aliases: ['Panda Vosges'],
};

export default { ent, territory };
