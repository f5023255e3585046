import { titleOf } from '../../page/words-of';

/** A name longer than this (UTF-16 units) is none to look for. */
const LONGEST = 60;

/**
 * The words of a place as the user sees them there: they must be found on the page as they are. What
 * the user typed is none of them.
 *
 * @returns its name for screen readers where it shows a drawing only; empty without either
 */
export function displayed(element: Element): string {
  return written(element) || tidy(element.getAttribute('aria-label') ?? '');
}

/**
 * The words that can be read at a place: the name of an eye is none of them.
 *
 * @param element the place, if there is one
 */
export function written(element: Element | undefined): string {
  return element ? tidy(wordsOf(element)) : '';
}

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** A radio’s words are its label’s; what the user typed is nobody’s. */
function wordsOf(element: Element): string {
  if (!(element instanceof HTMLInputElement)) return titleOf(element);
  if (/^(?:submit|button)$/.test(element.type)) return titleOf(element);
  const [label] = /^(?:radio|checkbox)$/.test(element.type) ? (element.labels ?? []) : [];
  return label ? titleOf(label) : '';
}
