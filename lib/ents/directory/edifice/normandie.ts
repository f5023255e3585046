import { edifice } from '../../define';
import type { Place } from '../../place';

export const ent = edifice({
  id: 'normandie',
  name: "L'Éduc de Normandie",
  host: 'ent.l-educdenormandie.fr',
  domains: ['l-educdenormandie.fr'],
  providerId: 'https://ent.l-educdenormandie.fr/auth/saml/metadata/idp.xml',
});

export const place: Place = {
  id: 'normandie',
  territory: 'Normandie et Saint-Pierre-et-Miquelon',
  academies: ['Normandie'],
  departments: ['975'],
  levels: ['ecole', 'college', 'lycee'],
  aliases: ['Educ de Normandie'],
};
