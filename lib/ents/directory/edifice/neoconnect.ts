import { edifice } from '../define';
import type { Territory } from '../territory';

const ent = edifice({
  id: 'neoconnect',
  name: 'NEO (neoconnect)',
  host: 'neoconnect.edifice.io',
  oldChooserOnly: true,
});

const territory: Territory = {
  seen: '2026-08',
  name: 'France entière',
  anywhere: true,
  levels: ['college', 'lycee'],
  aliases: ['neo'],
  formerHosts: ['neoconnect.opendigitaleducation.com'],
};

export default { ent, territory };
