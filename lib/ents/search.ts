import { type Indexed, indexDirectory, inOneWord, wordsOf } from './search-index';

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
 */
export function createSearch(
  ents: readonly Indexed[],
): (query: string, limit?: number) => FoundEnt[] {
  return (query, limit = 5) => {
    const typed = wordsOf(query);
    if (typed.length === 0) return [];
    const joined = inOneWord(query);
    const found = ents
      .map((ent) => ({ ent, distance: distanceTo(ent, typed, joined) }))
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

function distanceTo(ent: Indexed, typed: readonly string[], joined: string): number {
  if (ent.words.get(joined) === 0) return WHOLE;
  let sum = 0;
  for (const word of typed) {
    sum += nearest(ent, word);
    if (sum === NOT_FOUND) return NOT_FOUND;
  }
  return sum;
}

function nearest({ words }: Indexed, typed: string): number {
  const whole = words.get(typed);
  let best = whole === undefined ? NOT_FOUND : whole + WHOLE;
  for (const [word, weight] of words) {
    if (weight + START >= best) continue;
    best = Math.min(best, weight + wordDistance(word, typed));
  }
  return best;
}

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
