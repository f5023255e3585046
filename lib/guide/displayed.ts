/** A name longer than this (UTF-16 units) is none to look for. */
const LONGEST = 60;

/**
 * The words of a place as the user sees them there: they must be found on the page as they are. What
 * the user typed is none of them.
 *
 * @param element the place, if there is one
 * @returns empty for a place without words
 */
export function displayed(element: Element | undefined): string {
  if (!element) return '';
  return wordsOf(element).replace(/[→↗*]/g, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** A radio’s words are its label’s. */
function wordsOf(element: Element): string {
  if (!(element instanceof HTMLInputElement)) {
    return element.textContent?.trim() || (element.getAttribute('aria-label') ?? '');
  }
  if (/^(?:submit|button)$/.test(element.type)) return element.value;
  if (!/^(?:radio|checkbox)$/.test(element.type)) return '';
  return element.labels?.[0]?.textContent ?? '';
}
