import { edifice } from '../define';
import type { Territory } from '../territory';

/**
 * Its front door is a page of its own (looked at by its publisher in October 2026): « Parents et
 * Élèves » are one line. What pupils sign in with is not written down.
 */
const ent = edifice({
  id: 'ariane57',
  name: 'Ari@ne.57',
  host: 'ariane57.moselle-education.fr',
  logins: [{ host: 'ariane57.moselle-education.fr', path: '/connexion', byProfile: true }],
  pupil: 'unknown',
  providerId: 'urn:fi:ent:prod-ent57-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Moselle (57)',
  departments: ['57'],
  levels: ['ecole'],
  aliases: ['Ariane 57'],
};

export default { ent, territory };
