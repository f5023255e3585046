import { normalise } from '../page/normalise';
import type { Page } from '../page/page';
import { ACTIONS } from './action';
import { perPage } from './per-page';
import { holds, mayHold } from './words';

const SENTENCES = 'p, li, label, legend, strong, b, dt, dd, div, span, td, h1, h2, h3, h4';

/** A text longer than this (UTF-16 units) is a block of page, not a sentence of it. */
const LONGEST_SENTENCE = 300;

/** Source longer than this (UTF-16 units) is no sentence, however much of it is indentation. */
const LONGEST_SOURCE = 2000;

/** The smallest visible element that says one of these phrases, in words that show. */
export function sentence(page: Page, words: readonly string[]): Element | undefined {
  return texts(page, words).findLast(
    (element) => page.visible(element) && holds(page.text(element), words),
  );
}

/** Where a sentence ends. */
const ENDS = /[.!?;:]\s+/;

/**
 * Whether a visible sentence begins with one of these phrases: « Si votre compte n’existe pas… » does
 * not state that it does not, and « Le message « Connexion réussie » ne suffit pas » quotes another.
 */
export function hasStatement(page: Page, words: readonly string[]): boolean {
  const wanted = words.map(normalise);
  const states = (said: string) =>
    wanted.some((phrase) => said.startsWith(phrase) && holds(said, [phrase]));
  return texts(page, words).some(
    (element) => page.visible(element) && page.text(element).split(ENDS).some(states),
  );
}

/** Whether a visible text is one of these words and nothing else, and not something to click. */
export function hasBadge(page: Page, words: readonly string[]): boolean {
  const wanted = words.map(normalise);
  return texts(page, words).some(
    (element) =>
      page.visible(element) &&
      wanted.includes(page.text(element)) &&
      !element.closest(ACTIONS) &&
      !page.find(ACTIONS, element).some(page.visible),
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
