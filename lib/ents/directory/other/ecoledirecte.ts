import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** An account of its own; its form is the front page of its site. */
const ent: Ent = {
  id: 'ecoledirecte',
  name: 'ÉcoleDirecte',
  family: 'other',
  hosts: ['www.ecoledirecte.com', 'ecoledirecte.com', 'api.ecoledirecte.com'],
  domains: [],
  logins: [],
  home: 'https://www.ecoledirecte.com/',
  pupil: 'local',
  guardian: 'local',
};

const territory: Territory = {
  seen: '2022-01',
  name: 'Enseignement privé',
  anywhere: true,
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
