import { edifice } from '../define';
import type { Place } from '../place';

/** Parents sign in with the town's own service (Lià). */
export const ent = edifice({
  id: 'portivechju',
  name: 'ENT Porto-Vecchio',
  host: 'portivechju.edifice.io',
  pupil: 'local',
  guardian: 'local',
});

export const place: Place = {
  id: 'portivechju',
  seen: '2026-10',
  territory: 'Porto-Vecchio (Corse-du-Sud)',
  departments: ['2A'],
  levels: ['ecole'],
  aliases: ['Portivechju'],
};
