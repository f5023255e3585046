import { once } from '../../once';
import type { Listed } from '../directory';
import { DEPARTMENTS } from './geography';
import { isOneMistake } from './one-mistake';
import { inOneWord, wordsOf } from './words';

/** The names of an ENT: its own, its nicknames, and those of the ENTs that it replaced. */
interface Names {
  readonly listed: Listed;
  readonly words: ReadonlySet<string>;
  /** Each without spaces. */
  readonly whole: readonly string[];
}

/** An ENT with the words of a query that its names have. */
export interface NamedEnt {
  readonly listed: Listed;
  /** Positions of those words. */
  readonly words: ReadonlySet<number>;
  /** Whether the last of them is only the beginning of one. */
  readonly unfinished: boolean;
}

/** ENTs by what they are called. */
export interface EntNames {
  /** @returns the ENTs that this text names whole: « la classe » is laclasse */
  called(text: string): readonly Listed[];
  /** @returns the ENTs whose names have some of these words; the last of them may be unfinished */
  having(words: readonly string[]): readonly NamedEnt[];
  /** @returns the ENTs of which this is a name, or a word of one, but for one mistake */
  mistaken(word: string): readonly Listed[];
}

/** Two letters: « e » is in many names, and a number is a département's. */
const TELLING = /[a-z].*[a-z]/;

/** Words of the départements' names: what is there is found as a place. */
const ofPlaces = once(() => new Set(Object.values(DEPARTMENTS).flatMap(wordsOf)));

/** Shortest start of a name that tells anything (UTF-16 units). */
const SHORTEST_START = 3;

/** @returns these ENTs by what they are called */
export function createEntNames(directory: readonly Listed[]): EntNames {
  const all = directory.map(namesOf);
  return {
    called(text) {
      const key = inOneWord(text);
      return all.filter(({ whole }) => whole.includes(key)).map(({ listed }) => listed);
    },
    having: (words) =>
      all
        .map(({ listed, words: own }) => ({ listed, ...wordsHad(words, own) }))
        .filter((named) => named.words.size > 0),
    mistaken: (word) =>
      all
        .filter(({ whole, words }) => [...whole, ...words].some((one) => isOneMistake(one, word)))
        .map(({ listed }) => listed),
  };
}

function namesOf(listed: Listed): Names {
  const { aliases = [], formerNames = [] } = listed.territory;
  const names = [listed.ent.name, ...aliases, ...formerNames];
  const words = names.flatMap((name) => [...wordsOf(name), inOneWord(name)]);
  return {
    listed,
    words: new Set(words.filter((word) => TELLING.test(word) && !ofPlaces().has(word))),
    whole: names.map(inOneWord),
  };
}

function wordsHad(words: readonly string[], own: ReadonlySet<string>) {
  const had = words.flatMap((word, position) => (own.has(word) ? [position] : []));
  const last = words.length - 1;
  const start = words[last] ?? '';
  const unfinished =
    start.length >= SHORTEST_START &&
    !had.includes(last) &&
    [...own].some((one) => one.startsWith(start));
  return { words: new Set(unfinished ? [...had, last] : had), unfinished };
}
