/** Between two parts of a line: no line begins with a dot. */
export const DOT = '\u00a0· ';

/** @returns « collège · lycée », without what is empty */
export const dotted = (parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(DOT);
