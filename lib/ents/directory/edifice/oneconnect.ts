import { edifice } from '../../define';
import type { Place } from '../../place';

export const ent = edifice({
  id: 'oneconnect',
  name: 'ONE (oneconnect)',
  host: 'oneconnect.edifice.io',
  chooser: '/auth/login',
  pupil: 'local',
  guardian: 'local',
});

export const place: Place = {
  id: 'oneconnect',
  territory: 'France entière, dont les écoles de la Charente',
  levels: ['ecole'],
  departments: ['16'],
  aliases: ['ONE'],
  formerHosts: ['oneconnect.opendigitaleducation.com'],
};
