import fc from 'fast-check';
import { type CharacterClass, DEFAULT_CHARACTERS } from '../../../lib/password/classes';
import type { Criteria } from '../../../lib/password/criteria';
import { knownCriteria } from '../../../lib/password/known';

/** The rules of the three tutorials: 2021, pupils 2023, guardians. */
export const LISTS: Readonly<Record<'A' | 'B' | 'C', Criteria>> = {
  A: knownCriteria({ singleForm: true, profile: null }),
  B: knownCriteria({ singleForm: false, profile: 'pupil' }),
  C: knownCriteria({ singleForm: false, profile: 'guardian' }),
};

/** Rules as a page may have them. */
export interface Rules {
  readonly minLength: number;
  readonly required: number;
  /** How many of each kind are asked for. */
  readonly mins: Readonly<Record<'upper' | 'lower' | 'digit' | 'special', number>>;
  readonly specials: readonly string[];
}

/** Marks that open no list and end no sentence. */
const PLAIN_MARKS = [...'!?@#$%&*+=<>~^|'];
const ANY_MARK = [...`"'()[]{},-./\\:;_\`£µ°€§`];

/** Lists of special characters whose first and last mark cannot be taken for punctuation. */
const specials = fc
  .tuple(
    fc.shuffledSubarray(PLAIN_MARKS, { minLength: 3 }),
    fc.shuffledSubarray(ANY_MARK, { maxLength: 15 }),
  )
  .map(([[first, last, ...plain], others]) => [first ?? '!', ...others, ...plain, last ?? '?']);

/** Rules as a page may have them, all four kinds being asked for. */
export const rules: fc.Arbitrary<Rules> = fc.record({
  minLength: fc.integer({ min: 6, max: 24 }),
  required: fc.integer({ min: 2, max: 4 }),
  mins: fc.record({
    upper: fc.integer({ min: 1, max: 3 }),
    lower: fc.integer({ min: 1, max: 3 }),
    digit: fc.integer({ min: 1, max: 3 }),
    special: fc.integer({ min: 1, max: 3 }),
  }),
  specials,
});

/** The rules as they should be read. */
export function criteriaOf(given: Rules, readFrom: Criteria['readFrom']): Criteria {
  const ids = Object.keys(given.mins) as (keyof Rules['mins'])[];
  return {
    minLength: given.minLength,
    maxLength: null,
    required: given.required,
    classes: ids.map((id) => ({ id, min: given.mins[id], characters: counted(id, given) })),
    specials: given.specials,
    forbids: [],
    readFrom,
  };
}

function counted(id: CharacterClass, { specials: listed }: Rules): readonly string[] {
  return id === 'special' ? listed : [...DEFAULT_CHARACTERS[id]];
}
