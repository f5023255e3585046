import { isVisible } from '../../page/visible';
import { isToClick } from './clickable';
import { drawnBeside, drawnWords, piecesOf, readings, shownIn } from './drawn-words';
import { isPassword } from './fields';

const MAIN_HEADING = 'h1, [role="heading"][aria-level="1"]';
const OTHER_HEADING = 'h2, header, [role="banner"]';
const BANNER = 'header, header *, [role="banner"], [role="banner"] *';

/** Longest brand (UTF-16 units): a longer text in a banner says what the site is for. */
const LONGEST_BRAND = 30;

/** What may stand over a form. */
const ANY_TITLE = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role="heading"]';

/** Most of the largest words sent one by one, and most that are put together. */
const MOST_LARGE = 8;
const MOST_JOINED = 60;

/** Letters of at least this fraction of the largest look as large. */
const NEARLY = 0.9;

/** What a page is called, by what stands out in it. */
interface Titles {
  readonly names: readonly string[];
  readonly brands: readonly string[];
  readonly mentions: readonly string[];
}

/**
 * Reads what stands out in a page: its main headings, its largest words where a copy has no heading,
 * and what its banner says. Only what can be seen counts, and only what is not empty.
 *
 * @param elements the elements of a page
 */
export function titlesIn(elements: readonly Element[]): Titles {
  const seen = (selector: string) =>
    elements.filter((element) => element.matches(selector) && isVisible(element));
  const headings = seen(MAIN_HEADING).toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const [largest, large] = largestIn(elements);
  const banner = seen(BANNER).filter(
    (element) => !isToClick(element) && !element.querySelector('a[href], button'),
  );
  return {
    // Joined too: one heading may be cut into several.
    names: [
      ...joined(headings),
      ...joined(largest),
      ...headings.flatMap(drawnWords),
      ...largest.slice(0, MOST_LARGE).flatMap(drawnWords),
    ],
    brands: [
      ...banner.flatMap(firstWords).filter(({ length }) => length <= LONGEST_BRAND),
      ...titlesOfPasswords(elements).flatMap(drawnWords),
      ...large.flatMap(drawnWords),
    ],
    mentions: seen(OTHER_HEADING).flatMap(firstWords),
  };
}

const firstWords = (element: Element): string[] => drawnWords(element).slice(0, 1);

/** The words of several elements as one text, in the page's order and as placed on the screen. */
function joined(elements: readonly Element[]): string[] {
  const few = elements.slice(0, MOST_JOINED);
  return few.length > 1 ? readings(few.flatMap(piecesOf)) : [];
}

/** The visible elements with the largest letters, then those nearly as large that lead nowhere. */
function largestIn(elements: readonly Element[]): [Element[], Element[]] {
  const sized = elements
    .filter(hasOwnWords)
    .map((element) => ({ element, size: sizeOf(element) }))
    .sort((one, other) => other.size - one.size);
  const first = sized.find(({ element }) => isVisible(element));
  if (!first) return [[], []];
  const near = sized
    .filter(({ size }) => size <= first.size && size >= NEARLY * first.size)
    .slice(0, MOST_JOINED)
    .filter(({ element }) => isVisible(element));
  const of = (isLargest: boolean) =>
    near.filter(({ size }) => (size === first.size) === isLargest).map(({ element }) => element);
  return [of(true), of(false).filter((element) => !isToClick(element))];
}

/** The heading that each field for a password stands under. */
function titlesOfPasswords(elements: readonly Element[]): Element[] {
  const titles: Element[] = [];
  let last: Element | null = null;
  for (const element of elements) {
    if (element.matches(ANY_TITLE) && isVisible(element)) last = element;
    else if (last && last !== titles.at(-1) && isPassword(element)) titles.push(last);
  }
  return titles;
}

const hasOwnWords = (element: Element): boolean =>
  !element.matches('script, style, template, noscript, option, title') &&
  ([...element.childNodes].some(
    ({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue?.trim(),
  ) ||
    shownIn(element) !== '' ||
    drawnBeside(element).length > 0);

const sizeOf = (element: Element): number =>
  Math.round(Number.parseFloat(getComputedStyle(element).fontSize) || 0);
