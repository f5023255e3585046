import type { Month } from '../../lib/vocabulary';

/** Something the guide knows about a page, and when it was last seen. */
export interface Fact {
  readonly id: string;
  readonly seen: Month;
}

/**
 * @param facts what is known, each with its month
 * @returns the same, longest unseen first; within a month, by name
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
