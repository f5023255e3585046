import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'toulon',
  name: 'ENT Toulon',
  host: 'ent.toulon.fr',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-toulon-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Toulon (83)',
  departments: ['83'],
  towns: ['Toulon'],
  levels: ['ecole'],
  formerHosts: ['toulon.opendigitaleducation.com'],
};

export default { ent, territory };
