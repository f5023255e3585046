import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'ent05',
  name: 'ENT Collèges 05',
  host: 'ent.colleges05.fr',
  hosts: ['colleges05.fr'],
  providerId: 'urn:fi:ent:prod-ent05-edu:1.0',
});

export const place: Place = {
  id: 'ent05',
  seen: '2026-10',
  territory: 'Hautes-Alpes (05)',
  departments: ['05'],
  levels: ['college'],
};
