import { kosmos } from '../define';
import type { Territory } from '../territory';

/** It has no site of its own: each school stands alone. */
const ent = kosmos({
  id: 'kosmoseducation',
  name: 'Kosmos Education',
  domain: 'kosmoseducation.com',
  otherCas: ['cas1.kosmoseducation.com'],
  pupil: 'unknown',
  guardian: 'unknown',
});

const territory: Territory = {
  seen: '2026-03',
  name: 'Établissements isolés ou privés',
  levels: ['college', 'lycee'],
  aliases: ['Skolengo collèges et lycées'],
};

export default { ent, territory };
