import type { Ent } from '../../ent';
import type { Territory } from '../territory';

const ent: Ent = {
  id: 'e-lyco',
  name: 'e-lyco',
  family: 'discovery',
  hosts: ['cas3.e-lyco.fr', 'www.e-lyco.fr'],
  domains: ['e-lyco.fr'],
  logins: [
    { host: 'cas3.e-lyco.fr', path: '/discovery/WAYF' },
    { host: 'cas3.e-lyco.fr', path: '/access/login' },
  ],
  home: 'https://www.e-lyco.fr/',
  pupil: 'educonnect',
  guardian: 'educonnect',
  providerId: 'https://cas3.e-lyco.fr/shibboleth',
};

const territory: Territory = {
  seen: '2026-03',
  name: 'Pays de la Loire',
  academies: ['Nantes'],
  levels: ['college', 'lycee'],
};

export default { ent, territory };
