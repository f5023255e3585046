import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'reunion1d',
  name: 'ONE La Réunion',
  host: 'ent1d.ac-reunion.fr',
  pupil: 'local',
  guardian: 'local',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'La Réunion',
  academies: ['La Réunion'],
  levels: ['ecole'],
};

export default { ent, territory };
