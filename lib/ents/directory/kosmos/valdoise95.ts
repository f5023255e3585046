import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/**
 * The département’s « Espace Digital » of since 2022, by another publisher; the Kosmos CAS of before
 * is still on clients’ lists. What its accounts are and where it signs in are not known.
 */
const ent: Ent = {
  id: 'valdoise95',
  name: "Mon collège Val d'Oise",
  family: 'kosmos',
  hosts: ['moncollege95.fr'],
  domains: ['moncollege95.fr'],
  logins: [{ host: 'cas.moncollege.valdoise.fr', path: '/login' }],
  home: 'https://moncollege95.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2026-01',
  name: "Val-d'Oise (95)",
  departments: ['95'],
  levels: ['college'],
  aliases: ['Espace Digital', 'Mon collège 95'],
  formerHosts: ['ent.valdoise.fr', 'moncollege.valdoise.fr'],
};

export default { ent, territory };
