import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'panda-vosges',
  name: 'Panda',
  host: 'panda.vosges.fr',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-vosges-edu:1.0',
});

export const place: Place = {
  id: 'panda-vosges',
  seen: '2026-10',
  territory: 'Vosges (88)',
  departments: ['88'],
  levels: ['ecole'],
  aliases: ['Panda Vosges'],
};
