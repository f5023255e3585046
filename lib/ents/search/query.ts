import type { Level } from '../directory/territory';
import type { Gazetteer } from './gazetteer';
import type { Place } from './places';
import { levelOf, wordsOf } from './words';

/** Longest query that is read (UTF-16 units), and the most words of it. */
const LONGEST = 100;
const MOST_WORDS = 12;

/** Most words of a place's name. */
const LONGEST_NAME = 8;

/** A query, read. */
export interface Query {
  /** Every word of it. */
  readonly all: readonly string[];
  /** Its words without those that name a level. */
  readonly words: readonly string[];
  readonly level: Level | null;
  /** Positions in `words` that come right after a word of a level: the school's own name is there. */
  readonly afterLevel: ReadonlySet<number>;
  /** As it was typed, cut. */
  readonly text: string;
}

/** A place that some words of a query name: those from `start` to before `end`. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** @returns the query read, however long it is */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST);
  const words: string[] = [];
  const afterLevel = new Set<number>();
  let level: Level | null = null;
  const all = wordsOf(text).slice(0, MOST_WORDS);
  for (const word of all) {
    const named = levelOf(word);
    if (named) afterLevel.add(words.length);
    else words.push(word);
    level ??= named;
  }
  return { all, words, level, afterLevel, text };
}

/** @returns every place that words of the query name, but those whose words are a part of a longer one */
export function namingsIn({ words }: Query, { named }: Gazetteer): Naming[] {
  const all: Naming[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const last = Math.min(words.length, start + LONGEST_NAME);
    for (let end = start + 1; end <= last; end += 1) {
      all.push(...named(words.slice(start, end)).map((place) => ({ start, end, place })));
    }
  }
  return all.filter((one) => !all.some((other) => isInside(one, other)));
}

function isInside(one: Naming, other: Naming): boolean {
  return (
    other.start <= one.start &&
    one.end <= other.end &&
    one.end - one.start < other.end - other.start
  );
}
