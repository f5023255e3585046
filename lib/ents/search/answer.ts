import type { Level } from '../directory/territory';

/** An ENT as a search shows it. */
export interface FoundEnt {
  readonly id: string;
  readonly name: string;
  /** Where it is, in French. */
  readonly territory: string;
  readonly levels: readonly Level[];
}

/** ENTs that are shown together. */
export interface EntGroup {
  /** The place that they are of; null for those found by their own name. */
  readonly place: string | null;
  /** No ENT is known for this place, or this level there: these are for schools of any place. */
  readonly anywhere: boolean;
  readonly ents: readonly FoundEnt[];
}

/**
 * What a search answers, best first. `said` tells how the rest is to be read:
 * - `found`: the ENTs asked for, then other places of the same name;
 * - `which`: places to choose from, before any ENT is named;
 * - `meant`: what was typed is unknown, and these are spelt almost the same;
 * - `where`: a level was typed, and no place: the départements;
 * - `nothing`: what was typed is unknown: the départements.
 */
export interface SearchAnswer {
  /** The level that the query or the user asks for. */
  readonly level: Level | null;
  readonly said: 'found' | 'which' | 'meant' | 'where' | 'nothing';
  readonly groups: readonly EntGroup[];
  /** Labels of places; each is also the query that finds its ENTs. */
  readonly places: readonly string[];
}
