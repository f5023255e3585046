import { once } from '../once';

/** Latin letters and marks: each is one unit, and none combines with its neighbours. */
const SIMPLE = /^[\x20-\x7e\xa0-\u02ff]*$/;

/** The segmenter reads its rules from disk: most passwords do not need it. */
const segmenter = once(() => new Intl.Segmenter('fr', { granularity: 'grapheme' }));

/**
 * Cuts a text into characters as a reader counts them: « é » is one whether composed or not, an
 * emoji is one, a no-break space is one.
 *
 * @param text any text
 * @returns its characters, as they were typed
 */
export function graphemes(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  return Array.from(segmenter().segment(text), (part) => part.segment);
}

/**
 * The form in which a typed character is looked up in a page's list. A decomposed accent is
 * composed; a look-alike that composition would turn into a plain character (the kelvin sign into
 * « K ») is kept, as a page does not count it as that character.
 *
 * @param character one character, from `graphemes`
 */
export function lookUp(character: string): string {
  if (isPlain(character)) return character;
  const composed = character.normalize('NFC');
  return isPlain(composed) ? character : composed;
}

function isPlain(character: string): boolean {
  return character.length === 1 && character <= '\x7f';
}
