import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** An account of the region’s own: the page asks for nothing else (looked at in September 2026). */
const ent: Ent = {
  id: 'monlycee',
  name: 'monlycée.net',
  family: 'edifice',
  hosts: ['ent.monlycee.net', 'psn.monlycee.net', 'auth.monlycee.net'],
  domains: ['monlycee.net'],
  logins: [{ host: 'auth.monlycee.net', path: '/realms/IDF' }],
  home: 'https://monlycee.net/',
  pupil: 'local',
  guardian: 'local',
};

const territory: Territory = {
  seen: '2026-09',
  name: 'Île-de-France',
  academies: ['Paris', 'Créteil', 'Versailles'],
  levels: ['lycee'],
  aliases: ['ENT Île-de-France'],
  formerNames: ['Lilie'],
  formerHosts: ['ent.iledefrance.fr'],
};

export default { ent, territory };
