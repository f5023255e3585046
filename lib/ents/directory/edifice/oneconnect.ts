import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'oneconnect',
  name: 'ONE (oneconnect)',
  host: 'oneconnect.edifice.io',
  logins: [{ host: 'oneconnect.edifice.io', path: '/auth/login' }],
  pupil: 'local',
  guardian: 'local',
});

export const place: Place = {
  id: 'oneconnect',
  seen: '2025-09',
  territory: 'France entière, dont les écoles de la Charente',
  levels: ['ecole'],
  departments: ['16'],
  aliases: ['ONE'],
  formerHosts: ['oneconnect.opendigitaleducation.com'],
};
