/** Longest text sent of one place of a page (UTF-16 units): a heading is shorter. */
export const LONGEST_WORDS = 300;

/** Most texts sent of one kind. */
export const MOST_WORDS = 120;
