/** Most UTF-16 units of a password that are estimated: what follows can only make it harder. */
export const ESTIMATED_LENGTH = 64;

/** Score from which a password is hard enough to guess, of 0 to 4. */
export const SOLID = 3;

/** Most words, and longest word in UTF-16 units, that an estimate takes as forbidden. */
export const FORBIDDEN_LIMITS = { words: 32, length: 64 };
