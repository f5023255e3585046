import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/**
 * An ENEJ since September 2023, made by PRONOTE's publisher: each département has one of its own. Its
 * address is not known.
 */
const ent: Ent = {
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

const territory: Territory = {
  seen: '2023-09',
  name: 'Vienne (86)',
  departments: ['86'],
  levels: ['college'],
  aliases: ['Docaposte'],
};

export default { ent, territory };
