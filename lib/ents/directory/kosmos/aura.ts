import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Tutorial 001 (2023). The entry for pupils and parents has lost « avec EduConnect » since. */
const ent = kosmos({
  id: 'aura',
  name: 'ma classe en Auvergne-Rhône-Alpes',
  domain: 'ent.auvergnerhonealpes.fr',
  home: 'https://www.ent.auvergnerhonealpes.fr/',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Auvergne-Rhône-Alpes',
  academies: ['Grenoble', 'Lyon', 'Clermont-Ferrand'],
  levels: ['college', 'lycee'],
  aliases: ['ENT Auvergne-Rhône-Alpes', 'AURA'],
  formerNames: ['ENT Collèges Isère'],
  formerHosts: ['colleges-isere.fr'],
};

export default { ent, territory };
