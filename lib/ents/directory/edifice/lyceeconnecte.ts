import { edifice } from '../define';
import type { Territory } from '../territory';

/**
 * Families start at the portal: `mon.` shows them a form that is for staff (users, 2021). The chooser
 * is where its publisher's mobile app looks for it; what it looks like is not known. Older clients
 * also met it on the region's site for young people, which is no login page.
 */
const ent = edifice({
  id: 'lyceeconnecte',
  name: 'Lycée Connecté',
  host: 'mon.lyceeconnecte.fr',
  hosts: ['jeunes.nouvelle-aquitaine.fr'],
  domains: ['lyceeconnecte.fr'],
  logins: [{ host: 'auth.lyceeconnecte.fr', path: '/' }],
  staffLogins: [{ host: 'mon.lyceeconnecte.fr', path: '/auth/login' }],
  home: 'https://lyceeconnecte.fr/',
  providerId: 'https://mon.lyceeconnecte.fr/auth/saml/metadata/idp.xml',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Nouvelle-Aquitaine',
  academies: ['Bordeaux', 'Limoges', 'Poitiers'],
  levels: ['lycee'],
};

export default { ent, territory };
