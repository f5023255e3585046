/** The kinds of characters that a page may ask for; `letter` is « une lettre », of either case. */
export const CHARACTER_CLASSES = ['upper', 'lower', 'letter', 'digit', 'special'] as const;

/** One of the kinds of characters that a page may ask for. */
export type CharacterClass = (typeof CHARACTER_CLASSES)[number];

/** Capital letters that count where the page does not list them. */
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Small letters that count where the page does not list them. */
const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/** Digits that count where the page does not list them. */
export const DIGITS = '0123456789';

/** Special characters that count where the page asks for one without listing any. */
export const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/**
 * Special characters that every list of the portal has in common (tutorials 000, 001 and 002):
 * what is suggested where the page lists none.
 */
export const COMMON_SPECIALS = '!#$%&*/:;<>?@';

/** What a class counts where the page does not say. */
export const DEFAULT_CHARACTERS: Readonly<Record<CharacterClass, string>> = {
  upper: UPPER,
  lower: LOWER,
  letter: UPPER + LOWER,
  digit: DIGITS,
  special: PUNCTUATION,
};
