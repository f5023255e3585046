import { edifice } from '../define';
import type { Territory } from '../territory';

/** The page under `assets` is the one of before: its publisher’s mobile app opens it still. */
const ent = edifice({
  id: 'nati',
  name: 'NATI',
  host: 'nati.pf',
  logins: [
    { host: 'nati.pf', path: '/auth/saml/wayf' },
    { host: 'nati.pf', path: '/assets/cgu/nati_wayf.html' },
  ],
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Polynésie française',
  departments: ['987'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['Natitahi', 'Natirua'],
};

export default { ent, territory };
