import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'aucollege84',
  name: '@ucollège84',
  host: 'www.aucollege84.vaucluse.fr',
  hosts: ['aucollege84.vaucluse.fr'],
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Vaucluse (84)',
  departments: ['84'],
  levels: ['college'],
  aliases: ['aucollège 84'],
  formerHosts: ['cas.aucollege84.vaucluse.fr'],
};

export default { ent, territory };
