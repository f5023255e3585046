import type { Ent } from '../../ent';
import type { Place } from '../place';

/** A script of 2026 meets buttons of class `card-button` there; their words are not known. */
export const ent: Ent = {
  id: 'toutatice',
  name: 'Toutatice',
  family: 'discovery',
  hosts: ['www.toutatice.fr'],
  domains: ['toutatice.fr'],
  logins: [
    { host: 'www.toutatice.fr', path: '/portail/auth/MonEspace' },
    { host: 'www.toutatice.fr', path: '/wayf/Ctrl' },
  ],
  home: 'https://www.toutatice.fr/',
  pupil: 'educonnect',
  guardian: 'educonnect',
  providerId: 'https://www.toutatice.fr/idp',
};

export const place: Place = {
  id: 'toutatice',
  seen: '2026-01',
  territory: 'Bretagne',
  academies: ['Rennes'],
  levels: ['ecole', 'college', 'lycee'],
};
