/** Match patterns of the pages on which the content script may run. */
export const loginMatches: readonly string[] = [];
