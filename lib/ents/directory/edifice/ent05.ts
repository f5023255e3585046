import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'ent05',
  name: 'ENT Collèges 05',
  host: 'ent.colleges05.fr',
  hosts: ['colleges05.fr'],
  providerId: 'urn:fi:ent:prod-ent05-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Hautes-Alpes (05)',
  departments: ['05'],
  levels: ['college'],
};

export default { ent, territory };
