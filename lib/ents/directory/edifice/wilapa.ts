import { edifice } from '../define';
import type { Place } from '../place';

/** Primary and agricultural schools have accounts of the ENT itself. */
export const ent = edifice({
  id: 'wilapa',
  name: 'Wilapa',
  host: 'wilapa-guyane.com',
  providerId: 'https://wilapa-guyane.com/auth/saml/metadata/idp.xml',
});

export const place: Place = {
  id: 'wilapa',
  seen: '2026-10',
  territory: 'Guyane',
  academies: ['Guyane'],
  levels: ['ecole', 'college', 'lycee'],
};
