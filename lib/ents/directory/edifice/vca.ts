import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'vca',
  name: 'ENT Vienne Condrieu Agglomération',
  host: 'ent.vienne-condrieu-agglomeration.fr',
  pupil: 'local',
  guardian: 'local',
});

export const place: Place = {
  id: 'vca',
  seen: '2026-10',
  territory: 'Vienne et Condrieu (38, 69)',
  departments: ['38', '69'],
  towns: ['Vienne', 'Condrieu'],
  levels: ['ecole'],
  aliases: ['VCA'],
};
