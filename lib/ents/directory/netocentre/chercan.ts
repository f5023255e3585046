import { netocentre } from '../define';
import type { Territory } from '../territory';

const ent = netocentre({
  id: 'chercan',
  name: 'Chercan',
  host: 'www.chercan.fr',
  hosts: ['chercan.fr'],
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Cher (18)',
  departments: ['18'],
  levels: ['college'],
  aliases: ['Collèges du Cher'],
};

export default { ent, territory };
