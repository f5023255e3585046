import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'primot',
  name: 'PrimOT',
  host: 'www.primot.fr',
  pupil: 'local',
});

export const place: Place = {
  id: 'primot',
  seen: '2026-10',
  territory: "Académie d'Orléans-Tours",
  academies: ['Orléans-Tours'],
  levels: ['ecole'],
};
