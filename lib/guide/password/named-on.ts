import { normalise } from '../../page/normalise';
import type { Page } from '../../page/page';

/** Shortest name that is looked for, letters: « Li » is in too many words. */
const SHORTEST = 3;

/**
 * Names and identifiers that the page itself shows: those of the person whose page it is.
 *
 * @param page the page
 * @param personal names and identifiers as they are written
 */
export function namedOn(page: Page, personal: readonly string[]): string[] {
  const said = inWords(page.words());
  return personal.filter((one) => one.length >= SHORTEST && said.includes(inWords(one)));
}

/** With a space at both ends, so that a name is found whole and not within another. */
function inWords(text: string): string {
  const words = normalise(text).split(/[^\p{L}\p{N}.]+/u);
  return ` ${words.join(' ').trim()} `;
}
