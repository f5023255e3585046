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

/**
 * @returns every place that words of the query name, but those whose words are a part of a longer one;
 * a département or a postcode right beside tells which longer name is meant: « Saint-Ouen 93 » is
 * Saint-Ouen-sur-Seine
 */
export function namingsIn({ words }: Query, { named, longer }: Gazetteer): Naming[] {
  const exact = namingsOf(words, named);
  const areas = exact.filter(({ place }) => place.isArea);
  const completed = areas.flatMap((area) =>
    namingsOf(words, longer).filter((one) => {
      const isSpan = (other: Naming) => other.start === one.start && other.end === one.end;
      const isExact = exact.some((other) => isSpan(other) && isWithin(other, area));
      return isBeside(one, area) && isWithin(one, area) && !isExact;
    }),
  );
  const all = [...exact, ...completed];
  return all.filter((one) => !all.some((other) => isInside(one, other)));
}

/** The places that any words in a row stand for. */
function namingsOf(
  words: readonly string[],
  placesFor: (words: readonly string[]) => readonly Place[],
): Naming[] {
  const all: Naming[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const last = Math.min(words.length, start + LONGEST_NAME);
    for (let end = start + 1; end <= last; end += 1) {
      all.push(...placesFor(words.slice(start, end)).map((place) => ({ start, end, place })));
    }
  }
  return all;
}

/** Whether a place is in an area; « Doubs » and « 25 » are in each other. */
export const isWithin = ({ place }: Naming, { place: area }: Naming): boolean =>
  area.isArea && place.departments.every((code) => area.departments.includes(code));

/** « Saint Exupéry 42 » names no town that begins with « Saint ». */
const isBeside = (one: Naming, other: Naming): boolean =>
  other.end === one.start || one.end === other.start;

/** Whether two places are named by different words. */
export const isApart = (one: Naming, other: Naming): boolean =>
  other.end <= one.start || one.end <= other.start;

function isInside(one: Naming, other: Naming): boolean {
  return (
    other.start <= one.start &&
    one.end <= other.end &&
    one.end - one.start < other.end - other.start
  );
}
