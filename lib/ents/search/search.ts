import { type Indexed, indexDirectory, inOneWord, type Weight, wordsOf } from './search-index';

/** An ENT as a search shows it. */
export interface FoundEnt {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
}

/** A typing mistake is forgiven in words of at least this length (code units). */
const SHORTEST_FORGIVEN = 4;

/**
 * How far a word is from what was typed: the whole word, its start, or a typing mistake. Each step is
 * larger than any weight, and a single mistake larger than all the rest of a query.
 */
const WHOLE = 0;
const START = 4;
const MISTAKEN = 1000;
const NOT_FOUND = Number.POSITIVE_INFINITY;

/**
 * A search over some ENTs.
 *
 * @param ents the ENTs, indexed
 * @returns the function that searches them, best first; every word typed must be found
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
 * ENTs of the directory by name, nickname, former name, town, département (name or number),
 * académie or level. Accents do not matter; one typing mistake a word is forgiven.
 *
 * @param query what somebody typed
 * @param limit how many ENTs at most
 */
export function searchEnts(query: string, limit = 5): FoundEnt[] {
  searchDirectory ??= createSearch(indexDirectory());
  return searchDirectory(query, limit);
}

/** An ENT that bears a word, and how much the word says of it. */
interface Bearer {
  readonly ent: Indexed;
  readonly weight: Weight;
}

const isName = ({ weight }: Bearer): boolean => weight === 0;

/** The ENTs by word: a word that many bear is compared once with what was typed. */
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

/** How far the nearest word of each ENT is from the one typed; those too far are left out. */
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

/** Whether one letter too many, too few, wrong, or two swapped make the difference. */
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
