import type { NewPerson } from '../../../lib/people/person';

/** A pupil. */
export const lina: NewPerson = {
  nickname: 'Lina',
  profile: 'pupil',
  identifier: 'l.durand12',
  ents: [{ child: '', entId: 'mbn', entHome: 'https://clg-exemple.monbureaunumerique.fr/' }],
};

/** Her father, who gave nothing but an identifier. */
export const sami: NewPerson = {
  nickname: '',
  profile: 'guardian',
  identifier: 's.durand345',
  ents: [],
};

/** A mother of three, whose one account opens three ENTs. */
export const mother: NewPerson = {
  nickname: 'Moi',
  profile: 'guardian',
  identifier: 'm.dupont34',
  ents: [
    { child: 'Lina', entId: 'eclat-bfc', entHome: null },
    { child: 'Sami', entId: 'mbn', entHome: null },
    { child: 'Noé', entId: 'e-primo', entHome: null },
  ],
};

/** The same person with one ENT, of nobody else. */
export const withEnt = (
  person: NewPerson,
  entId: string | null,
  entHome: string | null = null,
): NewPerson => ({ ...person, ents: [{ child: '', entId, entHome }] });
