import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'vca',
  name: 'ENT Vienne Condrieu Agglomération',
  host: 'ent.vienne-condrieu-agglomeration.fr',
  pupil: 'local',
  guardian: 'local',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Vienne et Condrieu (38, 69)',
  departments: ['38', '69'],
  towns: [
    'Vienne',
    'Chasse-sur-Rhône',
    'Pont-Évêque',
    'Condrieu',
    'Estrablin',
    'Ampuis',
    'Loire-sur-Rhône',
    'Luzinay',
    'Eyzin-Pinet',
    'Chuzelles',
    'Jardin',
    'Seyssuel',
    'Septème',
    'Serpaize',
    'Saint-Romain-en-Gal',
    'Reventin-Vaugris',
    "Les Côtes-d'Arey",
    'Sainte-Colombe',
    'Moidieu-Détourbe',
    'Villette-de-Vienne',
    'Échalas',
    "Chonas-l'Amballan",
    'Saint-Cyr-sur-le-Rhône',
    'Saint-Sorlin-de-Vienne',
    'Longes',
    'Les Haies',
    'Trèves',
    'Meyssiez',
    'Tupin-et-Semons',
    'Saint-Romain-en-Gier',
  ],
  levels: ['ecole'],
  aliases: ['VCA'],
};

export default { ent, territory };
