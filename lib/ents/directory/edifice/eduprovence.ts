import { edifice } from '../define';
import type { Territory } from '../territory';

/** Tutorial 004. */
const ent = edifice({
  id: 'eduprovence',
  name: 'EduProvence',
  host: 'www.eduprovence.fr',
  domains: ['eduprovence.fr'],
  providerId: 'urn:fi:ent:prod-cd13-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Bouches-du-Rhône (13)',
  departments: ['13'],
  levels: ['college'],
  aliases: ['Espace Collégien de Provence', 'Bouches-du-Rhône by neo', 'neo'],
};

export default { ent, territory };
