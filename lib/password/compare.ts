import { graphemes } from './graphemes';

/** Where two entries of a password first differ. */
export interface Difference {
  /** Position of the first difference, in characters, from 1. */
  readonly position: number;
  /**
   * - `shorter`: the second entry stops there, and all of it is right.
   * - `longer`: the second entry goes on after the first has ended.
   * - `case`: a capital stands for a small letter, or the reverse.
   * - `other`: another character.
   */
  readonly kind: 'shorter' | 'longer' | 'case' | 'other';
}

/**
 * Compares the two entries of a new password; composed and decomposed accents are equal.
 *
 * @param first the password
 * @param second its confirmation
 * @returns null where they are the same
 */
export function firstDifference(first: string, second: string): Difference | null {
  const one = graphemes(first.normalize('NFC'));
  const two = graphemes(second.normalize('NFC'));
  const index = one.findIndex((character, place) => character !== two[place]);
  if (index < 0)
    return two.length > one.length ? { position: one.length + 1, kind: 'longer' } : null;
  const [expected, typed] = [one[index] ?? '', two[index]];
  if (typed === undefined) return { position: index + 1, kind: 'shorter' };
  const kind = expected.toLowerCase() === typed.toLowerCase() ? 'case' : 'other';
  return { position: index + 1, kind };
}
