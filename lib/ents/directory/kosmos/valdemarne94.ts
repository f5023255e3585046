import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Clients of 2026 still sign in under the name it bore at ÉduConnect when Edifice made it. */
const ent = kosmos({
  id: 'valdemarne94',
  name: 'Mon collège Val-de-Marne',
  domain: 'moncollege.valdemarne.fr',
  home: 'https://www.moncollege.valdemarne.fr/',
  providerId: 'urn:fi:ent:prod-cd94-edu:1.0',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Val-de-Marne (94)',
  departments: ['94'],
  levels: ['college'],
  formerHosts: ['entvaldemarne.skolengo.com', 'ent94.opendigitaleducation.com'],
};

export default { ent, territory };
