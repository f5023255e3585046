import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'toulon',
  name: 'ENT Toulon',
  host: 'ent.toulon.fr',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-toulon-edu:1.0',
});

export const place: Place = {
  id: 'toulon',
  seen: '2026-10',
  territory: 'Toulon (83)',
  departments: ['83'],
  towns: ['Toulon'],
  levels: ['ecole'],
  formerHosts: ['toulon.opendigitaleducation.com'],
};
