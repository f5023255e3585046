import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Tutorial 003 (2022). Some schools also stand under the region's domain. */
const ent = kosmos({
  id: 'cybercolleges42',
  name: 'Cybercollège 42',
  domain: 'cybercolleges42.fr',
  alsoUnder: 'loire.ent.auvergnerhonealpes.fr',
  home: 'https://www.cybercolleges42.fr/',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Loire (42)',
  departments: ['42'],
  levels: ['college'],
  aliases: ['Cybercollèges 42'],
};

export default { ent, territory };
