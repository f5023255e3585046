import type { Place } from './places';
import { isApart, isWithin, type Naming, type Query } from './query';

/** A place with the words of the query that it explains. */
export interface Explained {
  readonly place: Place;
  /** Positions of those words. */
  readonly words: ReadonlySet<number>;
}

/**
 * Chooses the places that a query means: those that explain the most of its words, alone or with the
 * area that they are in (« Saint-Denis Réunion »), and of those the last ones: « lycée Descartes
 * Tours » names the school first.
 */
export function meantPlaces(query: Query, namings: readonly Naming[]): Explained[] {
  const explained = namings
    .filter((one) => !isNameOfSchool(one, query, namings))
    .map((one) => ({ ...one, words: wordsOf(one, namings) }));
  const most = Math.max(0, ...explained.map(({ words }) => words.size));
  const best = explained.filter(({ words }) => words.size === most);
  const last = Math.max(0, ...best.map(lastWord));
  return best
    .filter((one) => lastWord(one) === last)
    .filter((one) => !best.some((other) => isNarrower(other, one)))
    .sort((one, other) => other.place.size - one.place.size);
}

const lastWord = ({ words }: Explained): number => Math.max(...words);

/** The words of a naming, and of the areas around it that are named beside. */
function wordsOf(one: Naming, namings: readonly Naming[]): Set<number> {
  const around = namings.filter((other) => isApart(one, other) && isWithin(one, other));
  return new Set([one, ...around].flatMap(positions));
}

/** The name of a school comes right after « lycée »; its town, which is elsewhere, does not. */
function isNameOfSchool(one: Naming, query: Query, namings: readonly Naming[]): boolean {
  if (!query.afterLevel.has(one.start)) return false;
  return namings.some(
    (other) =>
      (other.start >= one.end || (other.end <= one.start && !query.afterLevel.has(other.start))) &&
      !isWithin(one, other) &&
      !isWithin(other, one),
  );
}

/** Whether other words name a part of it: the town of « Besançon 25 », and not the 25. */
const isNarrower = (other: Naming, one: Naming): boolean =>
  isApart(one, other) && isWithin(other, one) && !isWithin(one, other);

const positions = ({ start, end }: Naming): number[] =>
  Array.from({ length: end - start }, (_, rank) => start + rank);
