import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'provincesud',
  name: 'ENT Province Sud',
  host: 'ent.province-sud.nc',
  hosts: ['one.tice.nc'],
  pupil: 'local',
  guardian: 'local',
});

export const place: Place = {
  id: 'provincesud',
  seen: '2026-08',
  territory: 'Nouvelle-Calédonie (Province Sud)',
  departments: ['988'],
  levels: ['ecole', 'college'],
};
