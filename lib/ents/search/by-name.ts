import type { Listed } from '../directory';
import type { Explained } from './meant-places';
import type { EntNames, NamedEnt } from './named-ents';
import type { Query } from './query';
import { departmentsOf } from './served';

/** The ENTs that a query names, and where they come among those of the places that it names. */
export interface ByName {
  readonly ents: readonly Listed[];
  readonly rank: 'first' | 'alone' | 'last';
}

/** How much less a word explains whose end is still to be typed. */
const UNFINISHED = 0.5;

/** Most ENTs for a part of their names. */
const MOST = 5;

/**
 * Finds ENTs by what they are called: the whole name comes first; a part of it comes after the places
 * that explain as many words of the query, and alone where it explains more.
 */
export function entsNamed(query: Query, places: readonly Explained[], names: EntNames): ByName {
  const called = names.called(query.text);
  if (called.length > 0) return { ents: called, rank: 'first' };
  const found = names
    .having(query.words)
    .map((named) => ({ ...named, explained: wordsExplained(named, places) }));
  const most = Math.max(0, ...found.map(({ explained }) => explained));
  const byPlace = places[0]?.words.size ?? 0;
  if (most === 0 || most < byPlace) return { ents: [], rank: 'last' };
  const ents = found.filter(({ explained }) => explained === most).map(({ listed }) => listed);
  return { ents: ents.slice(0, MOST), rank: most > byPlace ? 'alone' : 'last' };
}

/** How many words it explains by its names, and by the places where it is: « MBN Strasbourg ». */
function wordsExplained(named: NamedEnt, places: readonly Explained[]): number {
  const { listed, words, unfinished } = named;
  const departments = departmentsOf(listed);
  const at = places.find(({ place }) => place.departments.every((code) => departments.has(code)));
  const all = new Set([...words, ...(at?.words ?? [])]);
  return unfinished ? all.size - UNFINISHED : all.size;
}
