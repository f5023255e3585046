import type { Ent } from '../../ent';
import type { Place } from '../place';

export const ent: Ent = {
  id: 'ent-ecole',
  name: 'ENT-École (Beneylu School)',
  family: 'other',
  hosts: ['www.ent-ecole.fr', 'ent-ecole.fr'],
  domains: [],
  logins: [{ host: 'www.ent-ecole.fr', path: '/auth/login' }],
  home: 'https://www.ent-ecole.fr/',
  pupil: 'unknown',
  guardian: 'unknown',
};

export const place: Place = {
  id: 'ent-ecole',
  seen: '2026-02',
  territory: 'France entière',
  levels: ['ecole'],
  aliases: ['Beneylu', 'Beneylu School'],
  formerHosts: ['fr.school.beneylu.com'],
};
