import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'leia',
  name: 'LEIA',
  host: 'ent.leia.corsica',
  domains: ['leia.corsica'],
  providerId: 'urn:fi:ent:prod-leia-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Corse',
  academies: ['Corse'],
  levels: ['college', 'lycee'],
  formerHosts: ['leia.itslearning.com'],
};

export default { ent, territory };
