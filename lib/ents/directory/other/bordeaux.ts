import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/**
 * It signs in at PRONOTE's hub, which is shared by many schools; where it stood is now a site of the
 * académie's.
 */
const ent: Ent = {
  id: 'bordeaux',
  name: 'Argos / OSÉ',
  family: 'other',
  hosts: [],
  domains: [],
  logins: [],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2026-03',
  name: 'Académie de Bordeaux',
  academies: ['Bordeaux'],
  levels: ['college'],
  aliases: ['Argos', 'OSÉ'],
  formerHosts: ['ds.ac-bordeaux.fr', 'ent2d.ac-bordeaux.fr'],
};

export default { ent, territory };
