import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'reims1d',
  name: 'ENT Écoles Reims',
  host: 'ent-ecoles.ac-reims.fr',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-reims-1d-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Académie de Reims',
  academies: ['Reims'],
  levels: ['ecole'],
};

export default { ent, territory };
