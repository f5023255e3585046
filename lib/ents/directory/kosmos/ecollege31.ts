import { kosmos } from '../define';
import type { Territory } from '../territory';

const ent = kosmos({
  id: 'ecollege31',
  name: 'eCollège 31',
  domain: 'ecollege.haute-garonne.fr',
  home: 'https://ecollege.haute-garonne.fr/',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Haute-Garonne (31)',
  departments: ['31'],
  levels: ['college'],
};

export default { ent, territory };
