import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'albertdemun',
  name: 'ENT Albert de Mun',
  host: 'neo.albertdemun.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Groupe Albert de Mun (privé)',
  levels: ['college', 'lycee'],
};

export default { ent, territory };
