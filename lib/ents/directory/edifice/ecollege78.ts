import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'ecollege78',
  name: 'e-collège 78',
  host: 'ent.ecollege78.fr',
  logins: [{ host: 'ent.ecollege78.fr', path: '/auth/login' }],
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'ecollege78',
  seen: '2026-08',
  territory: 'Yvelines (78)',
  departments: ['78'],
  levels: ['college'],
  aliases: ['SYN NEO'],
  formerHosts: ['ozecollege.yvelines.fr'],
};
