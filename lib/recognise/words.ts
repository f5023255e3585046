import { normalise } from '../page/normalise';

/** Phrases in normalised form; only those of the catalogue, so few. */
const comparable = new Map<string, string>();

/**
 * Whether a text contains one of these phrases as whole words: « jj » is in « né le (jj) », not in
 * « hajj ».
 *
 * @param text a normalised text
 * @param words phrases as a user reads them
 */
export function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const phrase = compared(word);
    return text.includes(phrase) && wholeWords(phrase).test(text);
  });
}

/**
 * Whether a text may contain one of these phrases. Word boundaries are ignored, as the words of
 * hidden neighbours may touch its own.
 *
 * @param text a normalised text, hidden parts included
 * @param words phrases as a user reads them
 */
export function mayHold(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(compared(word)));
}

function compared(word: string): string {
  let phrase = comparable.get(word);
  if (phrase === undefined) {
    phrase = normalise(word);
    comparable.set(word, phrase);
  }
  return phrase;
}

/**
 * A pattern for a phrase as whole words in a normalised text.
 *
 * @param word a phrase as a user reads it
 */
export const wholePhrase = (word: string): RegExp => wholeWords(compared(word));

function wholeWords(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z0-9])${escaped}(?![a-z0-9])`);
}
