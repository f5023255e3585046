import fc from 'fast-check';
import { type CharacterClass, DEFAULT_CHARACTERS } from '../../../lib/password/classes';
import type { Criteria, Source } from '../../../lib/password/criteria';

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
export function criteriaOf(given: Rules, from: Exclude<Source, 'usual'>): Criteria {
  const ids = Object.keys(given.mins) as (keyof Rules['mins'])[];
  return {
    reading: 'whole',
    translated: false,
    minLength: given.minLength,
    lengthFrom: from,
    maxLength: null,
    required: given.required,
    classes: ids.map((id) => ({ id, min: given.mins[id], characters: counted(id, given), from })),
    specials: given.specials,
    doubtful: [],
    forbids: [],
    guessed: { length: 0, specials: null },
  };
}

function counted(id: CharacterClass, { specials: listed }: Rules): readonly string[] {
  return id === 'special' ? listed : [...DEFAULT_CHARACTERS[id]];
}
