/** Lengths of a password that a page may sensibly state, in characters. */
export const LENGTHS = { least: 4, most: 128 };
