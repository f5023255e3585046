import { normalise } from '../page/normalise';
import type { Page } from '../page/page';
import { ACTIONS } from './action';
import { isAsserted } from './asserted';
import { perPage } from './per-page';
import { holds, mayHold, wholePhrase } from './words';

const SENTENCES = 'p, li, label, legend, strong, b, dt, dd, div, span, td, h1, h2, h3, h4';

/** Elements that hold whole sentences: a word in bold is only part of one. */
const BLOCKS = 'p, li, label, legend, dt, dd, div, td, h1, h2, h3, h4';

/** What is clicked or ticked. */
const CHOSEN = `${ACTIONS}, label`;

/** A longer text (UTF-16 units) is a block of the page, not a sentence. */
const LONGEST_SENTENCE = 300;

/** A longer source (UTF-16 units) is no sentence, however much of it is indentation. */
const LONGEST_SOURCE = 2000;

/** The smallest visible element that says one of these phrases in visible words. */
export function sentence(page: Page, words: readonly string[]): Element | undefined {
  return texts(page, words).findLast(
    (element) => page.visible(element) && holds(page.text(element), words),
  );
}

/**
 * Whether a visible sentence asserts one of these phrases, and not just as the name of a link or
 * button.
 */
export function statesOne(page: Page, words: readonly string[]): boolean {
  return texts(page, words).some((element) => {
    if (element.closest(ACTIONS) || !page.visible(element)) return false;
    const name = page.find(ACTIONS, element).some((action) => mayHold(page.name(action), words));
    const whole = page.text(element.closest(BLOCKS) ?? element);
    return !name && words.some((word) => isAsserted(whole, wholePhrase(word)));
  });
}

/** Whether a visible text is exactly one of these words, and can be neither clicked nor ticked. */
export function hasBadge(page: Page, words: readonly string[]): boolean {
  const wanted = words.map(normalise);
  return texts(page, words).some(
    (element) =>
      page.visible(element) &&
      wanted.includes(page.text(element)) &&
      !element.closest(CHOSEN) &&
      !page.find(CHOSEN, element).some(page.visible),
  );
}

/** Short texts of a page that may say one of these phrases, hidden ones included. */
function texts(page: Page, words: readonly string[]): Element[] {
  if (!mayHold(allWords(page), words)) return [];
  return shortTexts(page)
    .filter(({ text }) => mayHold(text, words))
    .map(({ element }) => element);
}

const allWords = perPage((page) => page.words());

const shortTexts = perPage((page) =>
  page.find(SENTENCES).flatMap((element) => {
    const source = element.textContent ?? '';
    if (source.length > LONGEST_SOURCE) return [];
    const text = normalise(source);
    return text.length <= LONGEST_SENTENCE ? [{ element, text }] : [];
  }),
);
