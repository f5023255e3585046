import { once } from '../../once';
import { normalise } from '../../page/normalise';
import type { Page } from '../../page/page';
import { sameIdentifier } from '../../people/identifier';

/** Initial, dot, surname, digits: « p.nomXX » (login pages v24.3, v25.5). */
const IDENTIFIER = once(() => /(?<![\p{L}\p{N}@.])[a-z]\.[a-z][a-z-]*\d{1,4}(?![\p{L}\p{N}@])/iu);

/** Longest text (UTF-16 units) of an element that shows an identifier and little else. */
const LONGEST = 200;

/**
 * Finds the identifier that the page shows for its user to note down.
 *
 * @returns the identifier as the page writes it; null if it shows none, or several
 */
export function shownIdentifier(page: Page): string | null {
  const found: string[] = [];
  for (const element of page.find('strong, b, p, span, dd, td, div, output, input[readonly]')) {
    const text = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
    if (text.length > LONGEST) continue;
    const identifier = IDENTIFIER().exec(text)?.[0];
    if (identifier && page.visible(element) && shows(page, element, identifier)) {
      found.push(identifier);
    }
  }
  const [first, ...others] = found;
  return first && others.every((one) => sameIdentifier(one, first)) ? first : null;
}

/** Whether the identifier is among the element's own words, and not those of a chat inside it. */
const shows = (page: Page, element: Element, identifier: string): boolean =>
  element instanceof HTMLInputElement || page.text(element).includes(normalise(identifier));
