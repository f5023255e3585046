import { kosmos } from '../define';
import type { Territory } from '../territory';

/** Tutorial 000 (2021). */
const ent = kosmos({
  id: 'mbn',
  name: 'Mon Bureau Numérique',
  domain: 'monbureaunumerique.fr',
  home: 'https://www.monbureaunumerique.fr/',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Grand Est',
  academies: ['Reims', 'Nancy-Metz', 'Strasbourg'],
  levels: ['college', 'lycee'],
  aliases: ['MBN'],
  formerNames: ['PLACE'],
};

export default { ent, territory };
