import { kosmos } from '../define';
import type { Territory } from '../territory';

const ent = kosmos({
  id: 'agora06',
  name: 'Agora06',
  domain: 'agora06.fr',
  home: 'https://www.agora06.fr/',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Alpes-Maritimes (06)',
  departments: ['06'],
  levels: ['college'],
};

export default { ent, territory };
