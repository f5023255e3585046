import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** Only its name is known. */
const ent: Ent = {
  id: 'toulouse-one',
  name: 'ENT Toulouse (ONE)',
  family: 'edifice',
  hosts: [],
  domains: [],
  logins: [],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2026-08',
  name: 'Toulouse (31)',
  departments: ['31'],
  towns: ['Toulouse'],
  levels: ['ecole'],
};

export default { ent, territory };
