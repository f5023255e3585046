import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/** A script of 2026 meets buttons of class `card-button` there; their words are not known. */
const ent: Ent = {
  id: 'toutatice',
  name: 'Toutatice',
  family: 'discovery',
  hosts: ['www.toutatice.fr'],
  domains: ['toutatice.fr'],
  oneSite: true,
  logins: [
    { host: 'www.toutatice.fr', path: '/portail/auth/MonEspace' },
    { host: 'www.toutatice.fr', path: '/wayf/Ctrl' },
  ],
  home: 'https://www.toutatice.fr/',
  pupil: 'educonnect',
  guardian: 'educonnect',
  providerId: 'https://www.toutatice.fr/idp',
};

const territory: Territory = {
  seen: '2026-01',
  name: 'Bretagne',
  academies: ['Rennes'],
  levels: ['ecole', 'college', 'lycee'],
};

export default { ent, territory };
