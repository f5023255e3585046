import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'reims1d',
  name: 'ENT Écoles Reims',
  host: 'ent-ecoles.ac-reims.fr',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-reims-1d-edu:1.0',
});

export const place: Place = {
  id: 'reims1d',
  seen: '2026-10',
  territory: 'Académie de Reims',
  academies: ['Reims'],
  levels: ['ecole'],
};
