import type { DictionaryFile } from '../password/strength/dictionaries';
import { frontCode } from '../password/strength/front-coding';
import { withoutAccents } from '../password/strength/without-accents';

/** Words of a dictionary, the most used first or, of a list without ranks, in the order of the alphabet. */
type WordList = readonly (string | number)[];

/** First ranks of the groups of a dictionary, 1 being the most used word; each group is at most 2.5 times the last. */
const FIRST_RANKS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** Guesses that a letter costs, where no dictionary has the word: as zxcvbn counts. */
const GUESSES_OF_LETTER = 10;

/** Dictionaries that are so short that all of their words are among the first guessed. */
const SHORT = 50;

/** A word where it is guessed first. */
interface Best {
  readonly name: string;
  readonly rank: number;
}

/**
 * Packs dictionaries for the package. Left out are the words that no estimate depends on: those that
 * another dictionary has at a better rank, and those that cost more guesses by their rank than letter by
 * letter.
 *
 * @param lists dictionaries by name
 * @param ranked names of those whose words are ranked by use
 */
export function packDictionaries(
  lists: Readonly<Record<string, WordList>>,
  ranked: readonly string[],
): DictionaryFile {
  const long = Object.entries(lists).filter(([, words]) => words.length > SHORT);
  const best = bestOf(long);
  // Read without their accents, they are the ranked lists' own.
  const accented = bestOf(long.filter(([name]) => ranked.includes(name)));
  const isNeeded = (name: string, word: string, rank: number): boolean => {
    const isAccented = ranked.includes(name) && withoutAccents(word) !== word;
    const { name: where, rank: first } = (isAccented ? accented : best).get(word) ?? { name, rank };
    const isBest = where === name && first === rank;
    return isBest && (isAccented || rank < GUESSES_OF_LETTER ** word.length);
  };
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => {
      const words = list.map(String);
      if (words.length <= SHORT) return [name, [frontCode(words)]];
      const kept = words.map((word, at) => (isNeeded(name, word, at + 1) ? word : ''));
      return [name, ranked.includes(name) ? groupsOf(kept) : [frontCode(kept.filter(Boolean))]];
    }),
  );
}

function bestOf(lists: readonly (readonly [string, WordList])[]): Map<string, Best> {
  const best = new Map<string, Best>();
  for (const [name, words] of lists) {
    for (const [at, word] of words.map(String).entries()) {
      const rank = at + 1;
      if (rank < (best.get(word)?.rank ?? Number.POSITIVE_INFINITY)) best.set(word, { name, rank });
    }
  }
  return best;
}

/** @param words by rank; empty where one is left out */
const groupsOf = (words: readonly string[]): string[] =>
  FIRST_RANKS.map((first, group) =>
    words.slice(first - 1, (FIRST_RANKS[group + 1] ?? Infinity) - 1),
  ).map((group) => frontCode(group.filter(Boolean).sort()));
