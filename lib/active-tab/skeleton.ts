import confusables from 'unhomoglyph/data.json' with { type: 'json' };
import { LOOKALIKES } from './lookalikes';

/** A text reduced to what its letters look like. */
export interface Skeleton {
  /** Lower-case letters and figures in a row, doubled ones once. */
  readonly letters: string;
  /** For each of them, whether it begins a word. */
  readonly begins: readonly boolean[];
  /** For each of them, whether it ends a word. */
  readonly ends: readonly boolean[];
}

/** Characters that nobody sees: soft hyphens, joiners, marks of direction. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;

/** Nothing but letters of the portal's name. */
const NAME_LETTERS = /^[educont]+$/;

/**
 * First letters of the blocks of 26 that frame a Latin letter, which no normalisation unfolds
 * (Unicode 16: negative circled, negative squared, regional indicators).
 */
const FRAMED = [0x1f150, 0x1f170, 0x1f1e6];

/**
 * Reduces a text to its skeleton, for comparison only: invisible characters and marks dropped,
 * look-alikes folded (UTS #39, and some of our own), case ignored, doubled letters written once.
 *
 * @param text any text
 */
export function skeletonOf(text: string): Skeleton {
  const letters: string[] = [];
  const begins: boolean[] = [];
  const ends: boolean[] = [];
  const seen = text.replace(UNSEEN, '').normalize('NFKD');
  const folded = [...seen].map(likenessOf).join('');
  for (const word of folded.split(/[^\p{Alphabetic}\p{N}]+/u).filter(Boolean)) {
    for (const [at, letter] of [...word].entries()) {
      if (letter !== letters.at(-1)) {
        letters.push(letter);
        begins.push(false);
        ends.push(false);
      }
      // A letter written once for two may end one word and begin the next.
      if (at === 0) begins[letters.length - 1] = true;
    }
    ends[letters.length - 1] = true;
  }
  return { letters: letters.join(''), begins, ends };
}

/**
 * The letters that a character looks like; none for a mark above or below another. A sign that looks
 * like a letter of no use here (« | ») stays a sign, between words.
 */
function likenessOf(character: string): string {
  const likeness = (confusables as Readonly<Record<string, string>>)[character] ?? character;
  const plain = [...likeness].map(unframed).join('').normalize('NFKD').replace(/\p{M}/gu, '');
  const letters = [...plain.toLowerCase()].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return /[\p{Alphabetic}\p{N}\p{M}]/u.test(character) || NAME_LETTERS.test(letters)
    ? letters
    : ' ';
}

function unframed(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const first = FRAMED.find((start) => code >= start && code < start + 26);
  return first === undefined ? character : String.fromCodePoint(0x61 + code - first);
}
