import { kosmos } from '../define';
import type { Place } from '../place';

/** Clients of 2026 still sign in under the name it bore at ÉduConnect when Edifice made it. */
export const ent = kosmos({
  id: 'valdemarne94',
  name: 'Mon collège Val-de-Marne',
  domain: 'moncollege.valdemarne.fr',
  home: 'https://www.moncollege.valdemarne.fr/',
  providerId: 'urn:fi:ent:prod-cd94-edu:1.0',
});

export const place: Place = {
  id: 'valdemarne94',
  seen: '2026-03',
  territory: 'Val-de-Marne (94)',
  departments: ['94'],
  levels: ['college'],
  formerHosts: ['entvaldemarne.skolengo.com', 'ent94.opendigitaleducation.com'],
};
