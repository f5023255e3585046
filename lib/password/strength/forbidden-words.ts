import { withoutAccents } from './without-accents';

/** Most words, and the longest, that an estimate takes (UTF-16 units). */
const LIMITS = { words: 32, length: 64 };

/** Shortest part of a name that is forbidden on its own, letters. */
const SHORTEST = 3;

/** Signs that stand for a letter in a disguised word, as in « B3lm@dani ». */
const DISGUISED = /[^\p{L}]/u;

/**
 * The words that a person's password should not be made of: each name and the identifier, whole,
 * by parts, and without accents. A whole school's list is longer than an estimate takes: the words that
 * the password holds come first.
 *
 * @param personal names and identifiers as written: « p.dupont12 », « Zoé Le Goff »
 * @param password what is typed
 * @returns the first of these words, each once, lowercase
 */
export function forbiddenWords(personal: readonly string[], password = ''): string[] {
  const words = wordsOf(personal);
  const ordered = [...words.filter(heldBy(password)), ...words];
  return [...new Set(ordered)].slice(0, LIMITS.words);
}

function wordsOf(personal: readonly string[]): string[] {
  const words = personal.flatMap((text) => {
    const whole = text.trim().toLowerCase();
    const parts = whole.split(/[^\p{L}\p{M}]+/u);
    const spelled = [whole, ...parts];
    return [...spelled, ...spelled.map(withoutAccents)];
  });
  return words.filter(({ length }) => length >= SHORTEST && length <= LIMITS.length);
}

/**
 * Whether a password seems to hold a word, forwards or backwards, with any sign in place of up to
 * half of its letters. The estimate itself decides: this only chooses what to ask it about.
 */
function heldBy(password: string): (word: string) => boolean {
  const typed = [...withoutAccents(password.toLowerCase())];
  const ways = [typed, typed.toReversed()];
  return (word) => {
    const letters = [...withoutAccents(word)];
    return ways.some((way) => way.some((_, start) => isAt(way, start, letters)));
  };
}

function isAt(typed: readonly string[], start: number, letters: readonly string[]): boolean {
  let disguised = 0;
  for (const [at, letter] of letters.entries()) {
    const sign = typed[start + at];
    if (sign === letter) continue;
    if (sign === undefined || !DISGUISED.test(sign)) return false;
    disguised += 1;
  }
  return disguised * 2 <= letters.length;
}
