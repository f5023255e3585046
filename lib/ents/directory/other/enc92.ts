import type { Ent } from '../../ent';
import type { Place } from '../../place';

/** Its sign-in form is the front page of its site, which the guide leaves alone. */
export const ent: Ent = {
  id: 'enc92',
  name: 'ENC Hauts-de-Seine',
  family: 'other',
  hosts: ['enc.hauts-de-seine.fr', 'www.enc.hauts-de-seine.fr', 'api-enc.hauts-de-seine.fr'],
  domains: [],
  logins: [],
  home: 'https://enc.hauts-de-seine.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'enc92',
  territory: 'Hauts-de-Seine (92)',
  departments: ['92'],
  levels: ['college'],
  aliases: ['oZe 92'],
  formerHosts: ['enc92.fr'],
};
