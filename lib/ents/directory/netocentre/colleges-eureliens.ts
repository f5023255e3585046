import { netocentre } from '../define';
import type { Territory } from '../territory';

const ent = netocentre({
  id: 'colleges-eureliens',
  name: 'Collèges Euréliens',
  host: 'www.colleges-eureliens.fr',
  hosts: ['colleges-eureliens.fr'],
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Eure-et-Loir (28)',
  departments: ['28'],
  levels: ['college'],
};

export default { ent, territory };
