import { edifice } from '../define';
import type { Place } from '../place';

/** ÉduConnect is for the parents of public schools. */
export const ent = edifice({
  id: 'sem',
  name: 'E-cléo',
  host: 'sem.edifice.io',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-sem-edu:1.0',
});

export const place: Place = {
  id: 'sem',
  seen: '2026-10',
  territory: 'Saint-Étienne Métropole (42)',
  departments: ['42'],
  levels: ['ecole'],
  towns: ['Saint-Étienne'],
  aliases: ['SEM'],
  formerHosts: ['sem.opendigitaleducation.com'],
};
