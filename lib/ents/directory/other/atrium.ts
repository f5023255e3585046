import type { Ent } from '../../ent';
import type { Territory } from '../territory';

const ent: Ent = {
  id: 'atrium',
  name: 'Atrium',
  family: 'other',
  hosts: ['www.atrium-sud.fr'],
  domains: ['atrium-sud.fr'],
  logins: [{ host: 'www.atrium-sud.fr', path: '/connexion/login' }],
  home: 'https://www.atrium-sud.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2026-03',
  name: "Région Sud (Provence-Alpes-Côte d'Azur)",
  academies: ['Aix-Marseille', 'Nice'],
  levels: ['lycee'],
  aliases: ['PACA'],
  formerHosts: ['atrium-paca.fr'],
};

export default { ent, territory };
