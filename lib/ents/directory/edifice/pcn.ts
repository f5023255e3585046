import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'pcn',
  name: 'Paris Classe Numérique',
  host: 'ent.parisclassenumerique.fr',
  hosts: ['www.parisclassenumerique.fr', 'parisclassenumerique.fr'],
  logins: [{ host: 'ent.parisclassenumerique.fr', path: '/auth/login' }],
  home: 'https://www.parisclassenumerique.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'pcn',
  seen: '2026-08',
  territory: 'Paris (75)',
  departments: ['75'],
  levels: ['ecole', 'college'],
  aliases: ['PCN'],
};
