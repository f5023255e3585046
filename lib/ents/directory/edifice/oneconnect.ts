import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'oneconnect',
  name: 'ONE (oneconnect)',
  host: 'oneconnect.edifice.io',
  logins: [{ host: 'oneconnect.edifice.io', path: '/auth/login' }],
  pupil: 'local',
  guardian: 'local',
});

const territory: Territory = {
  seen: '2025-09',
  name: 'France entière, dont les écoles de la Charente',
  anywhere: true,
  levels: ['ecole'],
  departments: ['16'],
  aliases: ['ONE'],
  formerHosts: ['oneconnect.opendigitaleducation.com'],
};

export default { ent, territory };
