import type { Criteria } from '../../../lib/password/criteria';
import { type PageKind, usualRules } from '../../../lib/password/known-criteria';

/** The rules of a tutorial, as read on a page that states them all. */
export function statedOn(kind: PageKind): Criteria {
  const { minLength, required, classes } = usualRules(kind);
  return {
    reading: 'whole',
    translated: false,
    minLength,
    lengthFrom: 'lines',
    maxLength: null,
    required,
    classes: classes.map((rule) => ({ ...rule, from: 'lines' })),
    specials: classes.find(({ id }) => id === 'special')?.characters ?? null,
    doubtful: [],
    forbids: [],
    guessed: { length: 0, specials: null },
  };
}

/** The rules of a tutorial, as they are known on a page that states none. */
export function unstatedOn(kind: PageKind): Criteria {
  const { classes } = usualRules(kind);
  const stated = statedOn(kind);
  return { ...stated, reading: 'none', lengthFrom: 'usual', classes, required: 0, specials: null };
}

/** The rules of the three tutorials: 2021, pupils 2023, guardians. */
export const LISTS: Readonly<Record<'A' | 'B' | 'C', Criteria>> = {
  A: statedOn({ singleForm: true, profile: null }),
  B: statedOn({ singleForm: false, profile: 'pupil' }),
  C: statedOn({ singleForm: false, profile: 'guardian' }),
};
