import type { Guessed } from '../criteria';
import { lookUp } from '../graphemes';
import type { Line } from './page-lines';

/** Marks in a row, apart or not: a list in any language. Three at least, as sentences end in some. */
const MARKS = /(?:(?<=^|\s)[^\p{L}\p{M}\p{N}\s](?=\s|$)\s*){3,}|[^\p{L}\p{M}\p{N}\s«»“”„…]{4,}/gu;

/** Lengths that a password may be asked to have: less is a number of kinds. */
const LENGTH = { least: 8, most: 32 };

/**
 * What lines that were not understood seem to ask for: their longest number and their list of marks.
 * A list of what is forbidden looks the same, so it decides of suggestions only.
 *
 * @param lines lines in any language
 */
export function guess(lines: readonly Line[]): Guessed {
  const texts = lines.map(({ text }) => text);
  const lengths = texts
    .flatMap((text) => text.match(/\d+/g) ?? [])
    .map(Number)
    .filter((value) => value >= LENGTH.least && value <= LENGTH.most);
  const marks = texts.flatMap((text) => [...(text.match(MARKS) ?? []).join('').replace(/\s/g, '')]);
  return {
    length: Math.max(0, ...lengths),
    specials: marks.length > 0 ? [...new Set(marks.map(lookUp))] : null,
  };
}
