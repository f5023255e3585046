import { normalise } from '../page/normalise';

/** Makes each phrase comparable with normalised page text. */
const comparable = new Map<string, RegExp>();

/**
 * Whether a text holds one of these phrases, as whole words: « jj » is in « né le (jj) » and not in
 * « hajj ».
 *
 * @param text a normalised text
 * @param words phrases as a user reads them
 */
export function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => pattern(word).test(text));
}

/**
 * Whether a text may hold one of these phrases: the words of hidden neighbours may touch its own.
 *
 * @param text a normalised text, hidden parts included
 * @param words phrases as a user reads them
 */
export function mayHold(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(normalise(word)));
}

function pattern(word: string): RegExp {
  const known = comparable.get(word);
  if (known) return known;
  const escaped = normalise(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`(?<![a-z0-9])${escaped}(?![a-z0-9])`);
  comparable.set(word, made);
  return made;
}
