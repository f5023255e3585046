import { once } from '../../once';
import type { Guessed } from '../criteria';
import { lookUp } from '../graphemes';
import type { Line } from './page-lines';

/** Marks in a row, spaced or not: a list in any language. At least three, as sentences end in some. */
const MARKS = once(
  () => /(?:(?<=^|\s)[^\p{L}\p{M}\p{N}\s](?=\s|$)\s*){3,}|[^\p{L}\p{M}\p{N}\s«»“”„…]{4,}/gu,
);

/** Lengths that a page may ask for: a smaller number counts kinds. */
const LENGTH = { least: 8, most: 32 };

/**
 * Guesses what lines not understood ask for: their largest number and their list of marks.
 * A list of forbidden characters looks the same, so the guess is for suggestions only.
 *
 * @param lines lines in any language
 */
export function guess(lines: readonly Line[]): Guessed {
  const texts = lines.map(({ text }) => text);
  const lengths = texts
    .flatMap((text) => text.match(/\d+/g) ?? [])
    .map(Number)
    .filter((value) => value >= LENGTH.least && value <= LENGTH.most);
  const marks = texts.flatMap((text) => [
    ...(text.match(MARKS()) ?? []).join('').replace(/\s/g, ''),
  ]);
  return {
    length: Math.max(0, ...lengths),
    specials: marks.length > 0 ? [...new Set(marks.map(lookUp))] : null,
  };
}
