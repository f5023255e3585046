import { normalise } from '../page/normalise';
import type { Page } from '../page/page';
import type { Landmark } from '../screens/vocabulary';
import { fieldsOf } from './fields';
import { holds } from './words';

const HEADINGS = 'h1, h2, h3, h4, legend, [role="heading"]';
const SENTENCES = 'p, li, label, legend, strong, b, dt, dd, div, span, td, h1, h2, h3, h4';
const ACTIONS =
  'button, a, input[type="submit"], input[type="button"], [role="button"], [role="link"], [role="tab"]';

/** A text longer than this (UTF-16 units) is a block of page, not a sentence of it. */
const LONGEST_SENTENCE = 300;

/** A text longer than this (UTF-16 units) is no badge. */
const LONGEST_BADGE = 80;

/**
 * Whether a landmark is visible on the page.
 *
 * @param landmark what to look for
 * @param page the page
 */
export function isSeen(landmark: Landmark, page: Page): boolean {
  switch (landmark.kind) {
    case 'visible':
      return landmark.selectors.every((selector) => page.find(selector).some(page.visible));
    case 'heading':
      return headings(page).some((element) => named(page, element, landmark.words));
    case 'says':
      return sentence(page, landmark.words) !== undefined;
    case 'badge':
      return isBadge(page, landmark.words);
    case 'action':
      return actions(page).some((element) => named(page, element, landmark.words));
    case 'field':
      return fieldsOf(page, landmark.field).length >= landmark.atLeast;
    case 'path':
      return landmark.parts.some((part) => page.url.pathname.toLowerCase().includes(part));
    case 'address':
      return landmark.paths.includes(page.url.pathname);
    case 'title':
      return holds(page.title, landmark.words);
    case 'all':
      return landmark.of.every((one) => isSeen(one, page));
    case 'any':
      return landmark.of.some((one) => isSeen(one, page));
    case 'none':
      return !landmark.of.some((one) => isSeen(one, page));
  }
}

/** The smallest visible element that says one of these phrases. */
export function sentence(page: Page, words: readonly string[]): Element | undefined {
  return page
    .find(SENTENCES)
    .filter((element) => {
      const text = element.textContent ?? '';
      return text.length <= LONGEST_SENTENCE && named(page, element, words);
    })
    .at(-1);
}

/** A visible text that is one of these words and nothing else, and not something to click. */
function isBadge(page: Page, words: readonly string[]): boolean {
  const wanted = words.map(normalise);
  return page
    .find(SENTENCES)
    .some(
      (element) =>
        (element.textContent ?? '').length <= LONGEST_BADGE &&
        wanted.includes(page.name(element)) &&
        !element.closest(ACTIONS) &&
        page.visible(element),
    );
}

/** The first visible button or link whose name holds one of these phrases. */
export function actionNamed(page: Page, words: readonly string[]): Element | undefined {
  return actions(page).find((element) => named(page, element, words));
}

const headings = (page: Page): Element[] => page.find(HEADINGS);
const actions = (page: Page): Element[] => page.find(ACTIONS);

/** The name is compared first: reading it computes no style. */
function named(page: Page, element: Element, words: readonly string[]): boolean {
  return holds(page.name(element), words) && page.visible(element);
}
