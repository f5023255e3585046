import type { Level } from '../../lib/ents/directory/territory';
import type { SearchAnswer } from '../../lib/ents/search/answer';

/**
 * Returns what a text may mean, likeliest first; `level` counts more than the text's own. Null until
 * the list of communes has been read.
 */
export type SearchEnts = (text: string, level: Level | null) => SearchAnswer | null;

/** What the ENT field holds: a text, and the ENT that it names if one was chosen. */
export interface EntInput {
  readonly entId: string | null;
  readonly entText: string;
}
