import { edifice } from '../define';
import type { Territory } from '../territory';

/** Pupils up to CM1 have an account of the ENT itself. */
const ent = edifice({
  id: 'colibri',
  name: 'Colibri',
  host: 'colibri.ac-martinique.fr',
  providerId: 'https://colibri.ac-martinique.fr/auth/saml/metadata/idp.xml',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Martinique',
  academies: ['Martinique'],
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
