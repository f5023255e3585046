import { edifice } from '../define';
import type { Place } from '../place';

/** Tutorial 004. */
export const ent = edifice({
  id: 'eduprovence',
  name: 'EduProvence',
  host: 'www.eduprovence.fr',
  domains: ['eduprovence.fr'],
  providerId: 'urn:fi:ent:prod-cd13-edu:1.0',
});

export const place: Place = {
  id: 'eduprovence',
  seen: '2026-10',
  territory: 'Bouches-du-Rhône (13)',
  departments: ['13'],
  levels: ['college'],
  aliases: ['Espace Collégien de Provence', 'Bouches-du-Rhône by neo', 'neo'],
};
