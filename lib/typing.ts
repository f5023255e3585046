/** Shortest text to search (UTF-16 units): a shorter one may be the start of anything. */
export const SHORTEST_QUERY = 2;

/** Pause (ms) after which a text counts as complete: until then, words are still growing. */
export const TYPING_PAUSE = 1000;
