import type { Month } from '../../lib/vocabulary';

/** Something that the guide knows of a page, and when somebody last saw it. */
export interface Fact {
  readonly id: string;
  readonly seen: Month;
}

/**
 * @param facts what is known, each with its month
 * @returns the same, those longest unseen first; of one month, in the order of their names
 */
export function oldestFirst<T extends Fact>(facts: readonly T[]): T[] {
  return [...facts].sort(
    (one, other) => compare(one.seen, other.seen) || compare(one.id, other.id),
  );
}

/**
 * @param title what they are
 * @param facts what is known
 * @returns the lines to print: a title, then a month and a name each
 */
export function factLines(title: string, facts: readonly Fact[]): string[] {
  return [title, ...oldestFirst(facts).map(({ seen, id }) => `  ${seen}  ${id}`)];
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
