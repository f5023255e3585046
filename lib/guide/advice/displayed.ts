import { titleOf, wordsOf } from '../../page/words-of';
import { quotable } from '../../texts/page-words';

/** Longest name (UTF-16 units) to look for on a page; the rest is cut off. */
const LONGEST = 60;

/**
 * The words of a place exactly as the page shows them, for the user to find there; never what the user
 * typed.
 *
 * @returns the words; if there is only a drawing, the `aria-label` or what else it is called; empty
 *   without any
 */
export function displayed(element: Element): string {
  return (
    written(element) || tidy(element.getAttribute('aria-label') ?? '') || tidy(namedFor(element))
  );
}

/**
 * The words that can be read at a place, unlike the `aria-label` of an icon.
 *
 * @param element the place, if there is one
 */
export function written(element: Element | undefined): string {
  return element ? tidy(shownWords(element)) : '';
}

const tidy = (words: string): string =>
  quotable(words).replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** For a radio or checkbox, the words of its label; for other fields none, as the user typed them. */
function shownWords(element: Element): string {
  if (!(element instanceof HTMLInputElement)) return titleOf(element);
  if (/^(?:submit|button)$/.test(element.type)) return titleOf(element);
  const [label] = /^(?:radio|checkbox)$/.test(element.type) ? (element.labels ?? []) : [];
  return label ? titleOf(label) : '';
}

/** The words for screen readers of a button that is but a drawing. */
const namedFor = (element: Element): string =>
  element instanceof HTMLInputElement ? '' : wordsOf(element);
