import { isVisible } from '../../page/visible';
import { isToClick } from './clickable';

const MAIN_HEADING = 'h1, [role="heading"][aria-level="1"]';
const OTHER_HEADING = 'h2, header, [role="banner"]';
const BANNER = 'header, header *, [role="banner"], [role="banner"] *';

/** Longest brand (UTF-16 units): a longer text in a banner says what the site is for. */
const LONGEST_BRAND = 30;

/** Most of the largest words. */
const MOST_LARGE = 8;

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
  const wordsOf = (selector: string) =>
    elements
      .filter((element) => element.matches(selector) && isVisible(element))
      .map((element) => drawnWords(element))
      .filter((words) => words.trim() !== '');
  const headings = wordsOf(MAIN_HEADING);
  const largest = largestIn(elements);
  const banner = elements.filter((element) => element.matches(BANNER) && isVisible(element));
  return {
    // Joined too: one heading may be cut into several.
    names: [headings.join(' '), largest.join(' '), ...headings, ...largest],
    brands: banner
      .filter((element) => !isToClick(element) && !element.querySelector('a[href], button'))
      .map(drawnWords)
      .filter((words) => words.trim() !== '' && words.length <= LONGEST_BRAND),
    mentions: wordsOf(OTHER_HEADING),
  };
}

/** The visible words written in the largest letters. */
function largestIn(elements: readonly Element[]): string[] {
  const sized = elements
    .filter(hasOwnWords)
    .map((element) => ({ element, size: sizeOf(element) }))
    .sort((one, other) => other.size - one.size);
  const first = sized.find(({ element }) => isVisible(element));
  if (!first) return [];
  const inOrder = sized.filter(({ size }) => size === first.size).map(({ element }) => element);
  return inOrder.filter(isVisible).slice(0, MOST_LARGE).map(drawnWords);
}

const hasOwnWords = (element: Element): boolean =>
  !element.matches('script, style, template, noscript, option, title') &&
  ([...element.childNodes].some(
    ({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue?.trim(),
  ) ||
    drawnBeside(element) !== '');

const sizeOf = (element: Element): number =>
  Math.round(Number.parseFloat(getComputedStyle(element).fontSize) || 0);

/** Its words, those of pictures in it, and those that a style sheet draws before and after them. */
function drawnWords(element: Element): string {
  const pictures = [...element.querySelectorAll('[alt], [aria-label]')].map(
    (one) => one.getAttribute('alt') ?? one.getAttribute('aria-label'),
  );
  return [element.textContent, ...pictures, drawnBeside(element)].filter(Boolean).join(' ').trim();
}

function drawnBeside(element: Element): string {
  return ['::before', '::after']
    .map((part) => /^"(.+)"$/.exec(getComputedStyle(element, part).content)?.[1] ?? '')
    .join('');
}
