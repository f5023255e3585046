import { dotted } from '../../texts/dotted';
import { levelsText } from '../levels';
import type { SearchAnswer } from './answer';

/** One line of a short list: an ENT, or a place to search instead. */
interface Suggestion {
  /** Null for a place. */
  readonly id: string | null;
  readonly name: string;
  /** Where an ENT is, and for which levels; empty for a place. */
  readonly territory: string;
}

/** A search's answer in a few lines. */
export interface Suggestions {
  readonly found: readonly Suggestion[];
  /** What was typed is unknown: these are spelt almost the same. */
  readonly meant: boolean;
}

/** Most lines. */
const MOST = 8;

/** @returns the answer without the list of départements, for which a guide on a page has no room */
export function suggestionsOf({ said, groups, places }: SearchAnswer): Suggestions {
  const ents = groups.flatMap(({ ents }) =>
    ents.map(({ id, name, territory, levels }) => ({
      id,
      name,
      territory: dotted([territory, levelsText(levels)]),
    })),
  );
  const isList = said === 'where' || said === 'nothing';
  const narrower = isList ? [] : places.map((name) => ({ id: null, name, territory: '' }));
  return { found: [...ents, ...narrower].slice(0, MOST), meant: said === 'meant' };
}
