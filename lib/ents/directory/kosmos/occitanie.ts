import { kosmos } from '../define';
import type { Place } from '../place';

/** One entry per académie, inside a folded group. */
export const ent = kosmos({
  id: 'occitanie',
  name: 'Mon ENT Occitanie',
  domain: 'mon-ent-occitanie.fr',
  home: 'https://www.mon-ent-occitanie.fr/',
});

export const place: Place = {
  id: 'occitanie',
  seen: '2026-03',
  territory: 'Occitanie',
  academies: ['Montpellier', 'Toulouse'],
  levels: ['college', 'lycee'],
  formerNames: ['ENTmip', 'Environnement numérique de travail Languedoc-Roussillon'],
  formerHosts: ['entmip.fr', 'entmip.kdecole.fr', 'environnementnumeriquedetravail.fr'],
};
