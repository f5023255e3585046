import { normalise } from '../../page/normalise';
import type { Page } from '../../page/page';

/** Shortest name (UTF-16 units) to look for: « Li » is in too many words. */
const SHORTEST = 3;

/**
 * Selects the names and identifiers that the page itself shows: those of the person it belongs to.
 *
 * @param page the page
 * @param personal names and identifiers to look for
 */
export function namedOn(page: Page, personal: readonly string[]): string[] {
  const said = inWords(page.words());
  return personal.filter((one) => one.length >= SHORTEST && said.includes(inWords(one)));
}

/** The words between spaces, so that a name is found whole and not within another. */
function inWords(text: string): string {
  const words = normalise(text).split(/[^\p{L}\p{N}.]+/u);
  return ` ${words.join(' ').trim()} `;
}
