import type { Ent } from '../../ent';
import type { Place } from '../place';

export const ent: Ent = {
  id: 'laclasse',
  name: 'laclasse.com',
  family: 'other',
  hosts: ['www.laclasse.com'],
  domains: ['laclasse.com'],
  logins: [{ host: 'www.laclasse.com', path: '/sso/login' }],
  home: 'https://www.laclasse.com/',
  pupil: 'educonnect',
  guardian: 'educonnect',
};

export const place: Place = {
  id: 'laclasse',
  seen: '2026-03',
  territory: 'Métropole de Lyon',
  departments: ['69'],
  levels: ['ecole', 'college'],
  towns: ['Lyon'],
};
