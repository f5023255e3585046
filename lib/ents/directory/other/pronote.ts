import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/**
 * Every school stands on the publisher's shared domain. Its hub leads to ÉduConnect and back to the
 * school that its `service` names; without one it leads nowhere.
 */
const ent: Ent = {
  id: 'pronote',
  name: 'PRONOTE seul',
  family: 'other',
  hosts: ['hubeduconnect.index-education.net'],
  domains: [],
  logins: [{ host: 'hubeduconnect.index-education.net', path: '/EduConnect/cas/login' }],
  home: null,
  pupil: 'educonnect',
  guardian: 'educonnect',
};

const territory: Territory = {
  seen: '2026-03',
  name: 'Établissements sans ENT',
  anywhere: true,
  levels: ['college', 'lycee'],
};

export default { ent, territory };
