import { edifice } from '../define';
import type { Place } from '../place';

/** Pupils up to CM1 have an account of the ENT itself. */
export const ent = edifice({
  id: 'colibri',
  name: 'Colibri',
  host: 'colibri.ac-martinique.fr',
  providerId: 'https://colibri.ac-martinique.fr/auth/saml/metadata/idp.xml',
});

export const place: Place = {
  id: 'colibri',
  seen: '2026-10',
  territory: 'Martinique',
  academies: ['Martinique'],
  levels: ['ecole', 'college', 'lycee'],
};
