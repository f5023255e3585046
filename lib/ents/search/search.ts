import { type Indexed, indexDirectory, inOneWord, type Weight, wordsOf } from './search-index';

/** An ENT as a search shows it. */
export interface FoundEnt {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
}

/** Shortest word in which a typing mistake is forgiven (UTF-16 units). */
const SHORTEST_FORGIVEN = 4;

/**
 * Distance of a word from the one typed: the whole word, its start, or a typing mistake. Each step is
 * larger than any weight, and one mistake larger than all the rest of a query.
 */
const WHOLE = 0;
const START = 4;
const MISTAKEN = 1000;
const NOT_FOUND = Number.POSITIVE_INFINITY;

/**
 * Makes a search over some ENTs.
 *
 * @param ents the ENTs, indexed
 * @returns a function that searches them, best first; every word typed must be found
 * @internal exported for tests only
 */
export function createSearch(
  ents: readonly Indexed[],
): (query: string, limit?: number) => FoundEnt[] {
  const bearers = bearersOf(ents);
  return (query, limit = 5) => {
    const typed = wordsOf(query);
    if (typed.length === 0) return [];
    const named = new Set(
      (bearers.get(inOneWord(query)) ?? []).filter(isName).map(({ ent }) => ent),
    );
    const distances = typed.map((word) => distancesTo(word, bearers));
    const found = ents
      .map((ent) => ({ ent, distance: named.has(ent) ? WHOLE : sumOf(distances, ent) }))
      .filter(({ distance }) => distance < NOT_FOUND)
      .sort((one, other) => one.distance - other.distance);
    const exact = found.filter(({ distance }) => distance < MISTAKEN);
    return (exact.length > 0 ? exact : found)
      .slice(0, limit)
      .map(({ ent: { id, name, territory } }) => ({ id, name, territory }));
  };
}

let searchDirectory: ReturnType<typeof createSearch> | undefined;

/**
 * Finds ENTs of the directory by name, nickname, former name, town, département (name or number),
 * académie or level. Accents do not matter; one typing mistake per word is forgiven.
 *
 * @param query the words typed
 * @param limit most ENTs to return
 */
export function searchEnts(query: string, limit = 5): FoundEnt[] {
  searchDirectory ??= createSearch(indexDirectory());
  return searchDirectory(query, limit);
}

/** An ENT that has a word, and how much the word says about it. */
interface Bearer {
  readonly ent: Indexed;
  readonly weight: Weight;
}

const isName = ({ weight }: Bearer): boolean => weight === 0;

/** ENTs by word: a word that many share is compared with the query only once. */
function bearersOf(ents: readonly Indexed[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const ent of ents) {
    for (const [word, weight] of ent.words) {
      const known = bearers.get(word);
      if (known) known.push({ ent, weight });
      else bearers.set(word, [{ ent, weight }]);
    }
  }
  return bearers;
}

/** Distance of each ENT's nearest word from the one typed; ENTs without a match are left out. */
function distancesTo(
  typed: string,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
): Map<Indexed, number> {
  const nearest = new Map<Indexed, number>();
  for (const [word, those] of bearers) {
    const distance = word === typed ? WHOLE : wordDistance(word, typed);
    if (distance === NOT_FOUND) continue;
    for (const { ent, weight } of those) {
      nearest.set(ent, Math.min(nearest.get(ent) ?? NOT_FOUND, distance + weight));
    }
  }
  return nearest;
}

const sumOf = (distances: readonly ReadonlyMap<Indexed, number>[], ent: Indexed): number =>
  distances.reduce((sum, nearest) => sum + (nearest.get(ent) ?? NOT_FOUND), 0);

function wordDistance(word: string, typed: string): number {
  if (typed.length > 1 && word.startsWith(typed)) return START;
  if (typed.length < SHORTEST_FORGIVEN || /^\d/.test(typed)) return NOT_FOUND;
  if (isOneMistake(word, typed)) return MISTAKEN;
  return isOneMistake(word.slice(0, typed.length), typed) ? MISTAKEN + 1 : NOT_FOUND;
}

/** Whether they differ by one letter added, missing or wrong, or by two letters swapped. */
function isOneMistake(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === typed[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (rest(word, start + 1) === rest(typed, start + 1)) return true;
  if (rest(word, start + 1) === rest(typed, start)) return true;
  if (rest(word, start) === rest(typed, start + 1)) return true;
  return (
    word[start] === typed[start + 1] &&
    word[start + 1] === typed[start] &&
    rest(word, start + 2) === rest(typed, start + 2)
  );
}
