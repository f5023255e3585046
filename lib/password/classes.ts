/** The kinds of characters that a page may ask for; `letter` is « une lettre », of either case. */
export const CHARACTER_CLASSES = ['upper', 'lower', 'letter', 'digit', 'special'] as const;

/** One of the kinds of characters that a page may ask for. */
export type CharacterClass = (typeof CHARACTER_CLASSES)[number];

/** Capital letters that count where the page lists none. */
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Small letters that count where the page lists none. */
const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/** Digits that count where the page lists none. */
export const DIGITS = '0123456789';

/** Special characters that count where the page asks for one but lists none. */
export const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/**
 * Special characters common to all the portal's lists (tutorials 000, 001 and 002):
 * suggested where the page lists none.
 */
export const COMMON_SPECIALS = '!#$%&*/:;<>?@';

/** The characters that count for a class where the page does not say. */
export const DEFAULT_CHARACTERS: Readonly<Record<CharacterClass, string>> = {
  upper: UPPER,
  lower: LOWER,
  letter: UPPER + LOWER,
  digit: DIGITS,
  special: PUNCTUATION,
};
