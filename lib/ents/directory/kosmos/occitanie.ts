import { kosmos } from '../define';
import type { Territory } from '../territory';

/** One entry per académie, inside a folded group. */
const ent = kosmos({
  id: 'occitanie',
  name: 'Mon ENT Occitanie',
  domain: 'mon-ent-occitanie.fr',
  home: 'https://www.mon-ent-occitanie.fr/',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Occitanie',
  academies: ['Montpellier', 'Toulouse'],
  levels: ['college', 'lycee'],
  formerNames: ['ENTmip', 'Environnement numérique de travail Languedoc-Roussillon'],
  formerHosts: ['entmip.fr', 'entmip.kdecole.fr', 'environnementnumeriquedetravail.fr'],
};

export default { ent, territory };
