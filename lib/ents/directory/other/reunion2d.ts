import type { Ent } from '../../ent';
import type { Place } from '../../place';

export const ent: Ent = {
  id: 'reunion2d',
  name: 'Métice',
  family: 'discovery',
  hosts: ['sso.ac-reunion.fr'],
  domains: [],
  logins: [{ host: 'sso.ac-reunion.fr', path: '/saml/discovery' }],
  home: 'https://sso.ac-reunion.fr/saml/discovery/',
  pupil: 'educonnect',
  guardian: 'educonnect',
};

export const place: Place = {
  id: 'reunion2d',
  territory: 'La Réunion',
  academies: ['La Réunion'],
  levels: ['college', 'lycee'],
};
