import { edifice } from '../define';
import type { Territory } from '../territory';

/**
 * `connexion.` is the door that schools send families to; its publisher still meant to close it in
 * October 2026.
 */
const ent = edifice({
  id: 'normandie',
  name: "L'Éduc de Normandie",
  host: 'ent.l-educdenormandie.fr',
  logins: [
    { host: 'ent.l-educdenormandie.fr', path: '/auth/saml/wayf' },
    { host: 'connexion.l-educdenormandie.fr', path: '/', byProfile: true },
  ],
  domains: ['l-educdenormandie.fr'],
  providerId: 'https://ent.l-educdenormandie.fr/auth/saml/metadata/idp.xml',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Normandie et Saint-Pierre-et-Miquelon',
  academies: ['Normandie'],
  departments: ['975'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['Educ de Normandie'],
};

export default { ent, territory };
