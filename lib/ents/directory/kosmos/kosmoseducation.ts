import { kosmos } from '../../define';
import type { Place } from '../../place';

export const ent = kosmos({
  id: 'kosmoseducation',
  name: 'Kosmos Education',
  domain: 'kosmoseducation.com',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'kosmoseducation',
  territory: 'Établissements isolés ou privés',
  levels: ['college', 'lycee'],
  aliases: ['Skolengo collèges et lycées'],
};
