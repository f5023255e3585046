import { edifice } from '../../define';
import type { Place } from '../../place';

/** Its chooser stands on the region's own sites; what it looks like is not known. */
export const ent = edifice({
  id: 'lyceeconnecte',
  name: 'Lycée Connecté',
  host: 'mon.lyceeconnecte.fr',
  hosts: ['jeunes.nouvelle-aquitaine.fr'],
  domains: ['lyceeconnecte.fr'],
  chooser: '/auth/login',
  providerId: 'https://mon.lyceeconnecte.fr/auth/saml/metadata/idp.xml',
});

export const place: Place = {
  id: 'lyceeconnecte',
  territory: 'Nouvelle-Aquitaine',
  academies: ['Bordeaux', 'Limoges', 'Poitiers'],
  levels: ['lycee'],
};
