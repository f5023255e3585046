import type { Listed } from '../directory';
import type { Gazetteer } from './gazetteer';
import type { EntNames } from './named-ents';
import type { Place } from './places';
import type { Query } from './query';
import { inOneWord } from './words';

/** What may be meant by what is known to nobody. */
export interface Meant {
  readonly ents: readonly Listed[];
  readonly places: readonly Place[];
}

/** Fewest letters in which a mistake is forgiven: a shorter word is one mistake away from too many. */
const FEWEST = 6;

/** Most words that are tried alone, so that an answer comes within a frame. */
const MOST_WORDS = 4;

/**
 * Finds what a query means but for one mistake: by all of its words, then by one, the last first.
 *
 * @returns null where there is nothing near
 */
export function forgiven(query: Query, gazetteer: Gazetteer, names: EntNames): Meant | null {
  const { words, text } = query;
  const last = [...words].reverse().slice(0, MOST_WORDS);
  const tries = [words, ...last.map((word) => [word])];
  for (const [rank, tried] of tries.entries()) {
    const typed = rank === 0 ? inOneWord(text) : tried.join('');
    if (typed.length < FEWEST || /\d/.test(typed)) continue;
    const ents = names.mistaken(typed);
    const places = tried.join('').length < FEWEST ? [] : gazetteer.mistaken(tried);
    if (ents.length > 0 || places.length > 0) return { ents, places };
  }
  return null;
}
