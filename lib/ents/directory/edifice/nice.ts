import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'nice',
  name: 'ENT Nice',
  host: 'ent.nice.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2018-01',
  name: 'Nice (06)',
  departments: ['06'],
  towns: ['Nice'],
  levels: ['ecole'],
};

export default { ent, territory };
