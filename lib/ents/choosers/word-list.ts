import { once } from '../../once';
import { normalise } from '../../page/normalise';

/** Words to look for, in the notation of `words.ts`. */
export type WordList = readonly string[];

/**
 * @param words the words, in the notation of `words.ts`
 * @param flags whether to find them all, to remove them
 * @returns a pattern for any of them, as whole words of a normalised text; made on first use
 */
export function anyOf(words: WordList, flags?: 'g'): () => RegExp {
  return once(() => new RegExp(`\\b(?:${patternOf(words)})\\b`, flags));
}

/** @returns the words as the alternatives of a regular expression over normalised text */
export function patternOf(words: WordList): string {
  return words.map(phrase).join('|');
}

/** A phrase: a slash separates alternative words. */
function phrase(written: string): string {
  return written
    .split(' ')
    .map((place) => place.split('/').map(word))
    .map((words) => (words.length > 1 ? `(?:${words.join('|')})` : words[0]))
    .join(' ');
}

/** A word: letters in brackets are optional, a star is any ending. */
function word(written: string): string {
  return normalise(written)
    .replace(/[.\\+?^$|[\]{}]/g, '\\$&')
    .replace(/\(([^)]*)\)/g, '(?:$1)?')
    .replace('*', '\\w+');
}
