import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** Only its name is known. */
const ent: Ent = {
  id: 'calmecac',
  name: 'NEO Calmecac',
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
  name: 'Réseau Calmecac',
  levels: [],
};

export default { ent, territory };
