import { kosmos } from '../define';
import type { Place } from '../place';

/** It has no site of its own: each school stands alone. */
export const ent = kosmos({
  id: 'kosmoseducation',
  name: 'Kosmos Education',
  domain: 'kosmoseducation.com',
  otherCas: ['cas1.kosmoseducation.com'],
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'kosmoseducation',
  seen: '2026-03',
  territory: 'Établissements isolés ou privés',
  levels: ['college', 'lycee'],
  aliases: ['Skolengo collèges et lycées'],
};
