/** A shorter text (UTF-16 units) says too little to be searched: it may be the start of anything. */
export const SHORTEST_QUERY = 2;

/** After so long (ms) without a key, somebody has typed what they wanted: words still grow before. */
export const TYPING_PAUSE = 1000;
