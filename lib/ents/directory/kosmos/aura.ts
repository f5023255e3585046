import { kosmos } from '../define';
import type { Place } from '../place';

/** Tutorial 001 (2023). The entry for pupils and parents has lost « avec EduConnect » since. */
export const ent = kosmos({
  id: 'aura',
  name: 'ma classe en Auvergne-Rhône-Alpes',
  domain: 'ent.auvergnerhonealpes.fr',
  home: 'https://www.ent.auvergnerhonealpes.fr/',
});

export const place: Place = {
  id: 'aura',
  seen: '2026-03',
  territory: 'Auvergne-Rhône-Alpes',
  academies: ['Grenoble', 'Lyon', 'Clermont-Ferrand'],
  levels: ['college', 'lycee'],
  aliases: ['ENT Auvergne-Rhône-Alpes', 'AURA'],
  formerNames: ['ENT Collèges Isère'],
  formerHosts: ['colleges-isere.fr'],
};
