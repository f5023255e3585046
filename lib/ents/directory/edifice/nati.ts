import { edifice } from '../define';
import type { Place } from '../place';

/** The page under `assets` is the one of before: its publisher’s mobile app opens it still. */
export const ent = edifice({
  id: 'nati',
  name: 'NATI',
  host: 'nati.pf',
  logins: [
    { host: 'nati.pf', path: '/auth/saml/wayf' },
    { host: 'nati.pf', path: '/assets/cgu/nati_wayf.html' },
  ],
});

export const place: Place = {
  id: 'nati',
  seen: '2026-10',
  territory: 'Polynésie française',
  departments: ['987'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['Natitahi', 'Natirua'],
};
