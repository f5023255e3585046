import { edifice } from '../define';
import type { Territory } from '../territory';

/** « connexion via NEO » is the former account of the ENT itself. */
const ent = edifice({
  id: 'mayotte',
  name: 'ENT Mayotte',
  host: 'mayotte.edifice.io',
  providerId: 'urn:fi:ent:prod-edifice-mayotte-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Mayotte',
  academies: ['Mayotte'],
  levels: ['college', 'lycee'],
  aliases: ['NEO Mayotte'],
  formerHosts: ['mayotte.opendigitaleducation.com'],
};

export default { ent, territory };
