import type { Ent } from '../../ent';
import type { Place } from '../place';

/**
 * It signs in at PRONOTE's hub, which is shared by many schools; where it stood is now a site of the
 * académie's.
 */
export const ent: Ent = {
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

export const place: Place = {
  id: 'bordeaux',
  seen: '2026-03',
  territory: 'Académie de Bordeaux',
  academies: ['Bordeaux'],
  levels: ['college'],
  aliases: ['Argos', 'OSÉ'],
  formerHosts: ['ds.ac-bordeaux.fr', 'ent2d.ac-bordeaux.fr'],
};
