import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'essonne-ecole',
  name: 'MonÉcole Essonne',
  host: 'monecole-ent.essonne.fr',
  pupil: 'local',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Essonne (91)',
  departments: ['91'],
  levels: ['ecole'],
};

export default { ent, territory };
