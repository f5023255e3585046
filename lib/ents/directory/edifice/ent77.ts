import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'ent77',
  name: 'ENT77',
  host: 'ent77.seine-et-marne.fr',
  hosts: ['ent.seine-et-marne.fr'],
  home: 'https://ent.seine-et-marne.fr/',
  oldChooserOnly: true,
});

export const place: Place = {
  id: 'ent77',
  seen: '2026-08',
  territory: 'Seine-et-Marne (77)',
  departments: ['77'],
  levels: ['college'],
};
