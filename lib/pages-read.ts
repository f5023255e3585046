import { loginMatches } from './ents/search/matches';
import { portalMatches } from './screens/matches';

/** Match patterns of every page that the extension reads unasked, as the manifest has them. */
export const PAGES_READ: readonly string[] = [...portalMatches, ...loginMatches];

/** @returns the hosts of match patterns, in alphabetical order */
export const hostsOf = (patterns: readonly string[]): readonly string[] =>
  [...new Set(patterns.map((pattern) => pattern.split('/')[2] ?? ''))].sort();
