import { edifice } from '../define';
import type { Place } from '../place';

/**
 * Pupils of primary schools have an account of the ENT itself. `connexion.` is the door that older
 * links of schools lead to.
 */
export const ent = edifice({
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

export const place: Place = {
  id: 'hdf',
  seen: '2026-10',
  territory: 'Hauts-de-France',
  academies: ['Lille', 'Amiens'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['ENT HDF'],
  formerNames: ['Savoirs Numériques 5962', 'Savoirs Numériques 62', 'ENT Somme'],
  formerHosts: ['entsomme.fr', 'savoirsnumeriques62.fr', 'savoirsnumeriques5962.fr'],
};
