import type { Ent } from '../../ent';
import type { Place } from '../place';

/**
 * An ENEJ since September 2023, made by PRONOTE's publisher: each département has one of its own. Its
 * address is not known.
 */
export const ent: Ent = {
  id: 'enej86',
  name: 'ENEJ Vienne',
  family: 'other',
  hosts: [],
  domains: [],
  logins: [],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'enej86',
  seen: '2023-09',
  territory: 'Vienne (86)',
  departments: ['86'],
  levels: ['college'],
  aliases: ['Docaposte'],
};
