import type { NewPerson } from '../../../lib/people/person';

/** A pupil. */
export const lina: NewPerson = {
  nickname: 'Lina',
  profile: 'pupil',
  identifier: 'l.durand12',
  entId: 'mbn',
  entHome: 'https://clg-exemple.monbureaunumerique.fr/',
};

/** Her father. */
export const sami: NewPerson = {
  nickname: '',
  profile: 'guardian',
  identifier: 's.durand345',
  entId: null,
  entHome: null,
};
