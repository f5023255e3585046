import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'ent77',
  name: 'ENT77',
  host: 'ent77.seine-et-marne.fr',
  hosts: ['ent.seine-et-marne.fr'],
  home: 'https://ent.seine-et-marne.fr/',
  oldChooserOnly: true,
});

const territory: Territory = {
  seen: '2026-08',
  name: 'Seine-et-Marne (77)',
  departments: ['77'],
  levels: ['college'],
};

export default { ent, territory };
