import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'provincesud',
  name: 'ENT Province Sud',
  host: 'ent.province-sud.nc',
  hosts: ['one.tice.nc'],
  pupil: 'local',
  guardian: 'local',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Nouvelle-Calédonie (Province Sud)',
  departments: ['988'],
  towns: [
    'Bouloupari',
    'Bourail',
    'Dumbéa',
    'Farino',
    'La Foa',
    "L'Île-des-Pins",
    'Le Mont-Dore',
    'Moindou',
    'Nouméa',
    'Païta',
    'Sarraméa',
    'Thio',
    'Yaté',
  ],
  levels: ['ecole', 'college'],
};

export default { ent, territory };
