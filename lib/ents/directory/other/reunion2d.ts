import type { Ent } from '../../ent';
import type { Place } from '../place';

export const ent: Ent = {
  id: 'reunion2d',
  name: 'Métice',
  family: 'discovery',
  hosts: ['metice.ac-reunion.fr', 'sso.ac-reunion.fr'],
  domains: [],
  logins: [{ host: 'sso.ac-reunion.fr', path: '/saml/discovery' }],
  home: 'https://metice.ac-reunion.fr/',
  pupil: 'educonnect',
  guardian: 'educonnect',
};

export const place: Place = {
  id: 'reunion2d',
  seen: '2026-03',
  territory: 'La Réunion',
  academies: ['La Réunion'],
  levels: ['college', 'lycee'],
};
