import { titleOf } from '../../page/words-of';

/** Longest name (UTF-16 units) to look for on a page; the rest is cut off. */
const LONGEST = 60;

/**
 * The words of a place exactly as the page shows them, for the user to find there; never what the user
 * typed.
 *
 * @returns the words, or the `aria-label` if there is only a drawing; empty without either
 */
export function displayed(element: Element): string {
  return written(element) || tidy(element.getAttribute('aria-label') ?? '');
}

/**
 * The words that can be read at a place, unlike the `aria-label` of an icon.
 *
 * @param element the place, if there is one
 */
export function written(element: Element | undefined): string {
  return element ? tidy(wordsOf(element)) : '';
}

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** For a radio or checkbox, the words of its label; for other fields none, as the user typed them. */
function wordsOf(element: Element): string {
  if (!(element instanceof HTMLInputElement)) return titleOf(element);
  if (/^(?:submit|button)$/.test(element.type)) return titleOf(element);
  const [label] = /^(?:radio|checkbox)$/.test(element.type) ? (element.labels ?? []) : [];
  return label ? titleOf(label) : '';
}
