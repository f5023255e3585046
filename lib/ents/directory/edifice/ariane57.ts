import { edifice } from '../../define';
import type { Place } from '../../place';

export const ent = edifice({
  id: 'ariane57',
  name: 'Ari@ne.57',
  host: 'ariane57.moselle-education.fr',
  chooser: '/connexion',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-ent57-edu:1.0',
});

export const place: Place = {
  id: 'ariane57',
  territory: 'Moselle (57)',
  departments: ['57'],
  levels: ['ecole'],
  aliases: ['Ariane 57'],
};
