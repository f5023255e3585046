import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'albertdemun',
  name: 'ENT Albert de Mun',
  host: 'neo.albertdemun.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'albertdemun',
  seen: '2026-08',
  territory: 'Groupe Albert de Mun (privé)',
  levels: ['college', 'lycee'],
};
