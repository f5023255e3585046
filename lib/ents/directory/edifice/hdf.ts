import { edifice } from '../../define';
import type { Place } from '../../place';

/** Pupils of primary schools have an account of the ENT itself. */
export const ent = edifice({
  id: 'hdf',
  name: 'ENT Hauts-de-France',
  host: 'enthdf.fr',
  domains: ['enthdf.fr'],
  providerId: 'https://enthdf.fr/auth/saml/metadata/idp.xml',
});

export const place: Place = {
  id: 'hdf',
  territory: 'Hauts-de-France',
  academies: ['Lille', 'Amiens'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['ENT HDF'],
  formerNames: ['Savoirs Numériques 5962', 'Savoirs Numériques 62', 'ENT Somme'],
  formerHosts: ['entsomme.fr', 'savoirsnumeriques62.fr', 'savoirsnumeriques5962.fr'],
};
