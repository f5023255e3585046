import { edifice } from '../define';
import type { Territory } from '../territory';

/** Primary and agricultural schools have accounts of the ENT itself. */
const ent = edifice({
  id: 'wilapa',
  name: 'Wilapa',
  host: 'wilapa-guyane.com',
  providerId: 'https://wilapa-guyane.com/auth/saml/metadata/idp.xml',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Guyane',
  academies: ['Guyane'],
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
