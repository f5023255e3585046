import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'pcn',
  name: 'Paris Classe Numérique',
  host: 'ent.parisclassenumerique.fr',
  hosts: ['www.parisclassenumerique.fr', 'parisclassenumerique.fr'],
  logins: [{ host: 'ent.parisclassenumerique.fr', path: '/auth/login' }],
  home: 'https://www.parisclassenumerique.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Paris (75)',
  departments: ['75'],
  levels: ['ecole', 'college'],
  aliases: ['PCN'],
};

export default { ent, territory };
