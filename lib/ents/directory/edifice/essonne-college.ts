import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'essonne-college',
  name: 'MonCollège Essonne',
  host: 'www.moncollege-ent.essonne.fr',
  hosts: ['moncollege-ent.essonne.fr', 'moncollege.essonne.fr'],
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Essonne (91)',
  departments: ['91'],
  levels: ['college'],
};

export default { ent, territory };
