import { edifice } from '../../define';
import type { Place } from '../../place';

export const ent = edifice({
  id: 'monlycee',
  name: 'monlycée.net',
  host: 'ent.iledefrance.fr',
  domains: ['monlycee.net'],
  chooser: '/auth/login',
  home: 'https://monlycee.net/',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'monlycee',
  territory: 'Île-de-France',
  academies: ['Paris', 'Créteil', 'Versailles'],
  levels: ['lycee'],
  aliases: ['ENT Île-de-France'],
};
