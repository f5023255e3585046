import { edifice } from '../define';
import type { Territory } from '../territory';

/**
 * Pupils of primary schools have an account of the ENT itself. `connexion.` is the door that older
 * links of schools lead to.
 */
const ent = edifice({
  id: 'hdf',
  name: 'ENT Hauts-de-France',
  host: 'enthdf.fr',
  domains: ['enthdf.fr'],
  logins: [
    { host: 'enthdf.fr', path: '/auth/saml/wayf' },
    { host: 'connexion.enthdf.fr', path: '/' },
  ],
  providerId: 'https://enthdf.fr/auth/saml/metadata/idp.xml',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Hauts-de-France',
  academies: ['Lille', 'Amiens'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['ENT HDF'],
  formerNames: ['Savoirs Numériques 5962', 'Savoirs Numériques 62', 'ENT Somme'],
  formerHosts: ['entsomme.fr', 'savoirsnumeriques62.fr', 'savoirsnumeriques5962.fr'],
};

export default { ent, territory };
