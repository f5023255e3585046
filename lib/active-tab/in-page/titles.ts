import type { Apart } from './beside-form';
import { isToClick } from './clickable';
import { drawnWords, hasOwnWords, piecesOf, readings } from './drawn-words';
import { drawnSize, isGroundColoured } from './letters';
import { isNotWithout, overPasswords } from './over-passwords';
import type { Sight } from './seen';

const MAIN_HEADING = 'h1, [role="heading"][aria-level="1"]';
const OTHER_HEADING = 'h2, header, [role="banner"]';
const BANNER = 'header, header *, [role="banner"], [role="banner"] *';

/** Longest brand (UTF-16 units): a longer text in a banner says what the site is for. */
const LONGEST_BRAND = 30;

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
 * @param isSeen tells which may be seen
 * @param apart tells what has nothing to do with its form
 */
export function titlesIn(elements: readonly Element[], isSeen: Sight, apart: Apart): Titles {
  const words = (element: Element) => drawnWords(element, isSeen);
  const first = (element: Element) => words(element).slice(0, 1);
  const joined = (many: readonly Element[]) => joinedOf(many, isSeen);
  const seen = (selector: string) =>
    elements.filter((element) => element.matches(selector) && isSeen(element));
  const isOver = (element: Element) => !apart.isUnder(element);
  const headings = seen(MAIN_HEADING)
    .filter(isOver)
    .toSorted((one, other) => drawnSize(other) - drawnSize(one));
  const [largest, large] = largestIn(elements.filter(hasOwnWords).filter(isOver), isSeen);
  const banner = seen(BANNER).filter(
    (element) => !isToClick(element) && !element.querySelector('a[href], button'),
  );
  return {
    // Joined too: one heading may be cut into several.
    names: [
      ...joined(headings),
      ...joined(largest),
      ...headings.flatMap(words),
      ...largest.slice(0, MOST_LARGE).flatMap(words),
    ],
    brands: [
      ...banner.flatMap(first).filter(({ length }) => length <= LONGEST_BRAND),
      ...overPasswords(elements, isSeen).flatMap(words).filter(isNotWithout),
      ...large.flatMap(words),
    ],
    mentions: seen(OTHER_HEADING).flatMap(first),
  };
}

/** The words of several elements as one text, in the page's order and as placed on the screen. */
function joinedOf(elements: readonly Element[], isSeen: Sight): string[] {
  const few = elements.slice(0, MOST_JOINED);
  return few.length > 1 ? readings(few.flatMap((one) => piecesOf(one, isSeen))) : [];
}

/** The visible elements with the largest letters, then those nearly as large that lead nowhere. */
function largestIn(elements: readonly Element[], isSeen: Sight): [Element[], Element[]] {
  const sized = elements
    .map((element) => ({ element, size: drawnSize(element) }))
    .sort((one, other) => other.size - one.size);
  const first = sized.find(({ element }) => isSeen(element) && !isGroundColoured(element));
  if (!first) return [[], []];
  const near = sized
    .filter(({ size }) => size <= first.size && size >= NEARLY * first.size)
    .slice(0, MOST_JOINED)
    .filter(({ element }) => isSeen(element));
  const of = (isLargest: boolean) =>
    near.filter(({ size }) => (size === first.size) === isLargest).map(({ element }) => element);
  return [of(true), of(false).filter((element) => !isToClick(element))];
}
