import { isToClick } from './clickable';
import { hasOwnWords } from './drawn-words';
import { isPassword } from './fields';
import type { Sight } from './seen';

/** What may stand over a form. */
const ANY_TITLE = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role="heading"]';

/** What leads elsewhere: words before it are of another way in. */
const ELSEWHERE = 'a, button, [role="button"], [role="link"]';

/** Longer words (UTF-16 units) explain something. */
const LONGEST = 45;

/** Most elements that are looked at before one field, and most that are found in all. */
const MOST_BEFORE = 30;
const MOST = 60;

/** Words that say who has to go elsewhere, or that one is elsewhere already. */
const WITHOUT = /(?:sans|hors|autre|pas|aucun|ni)\s+(?:\S+\s+){0,4}é?e?du\s?-?connect/i;

/**
 * What each field for a password stands under: the heading before it, and the short words between it
 * and the last thing to click.
 *
 * @param elements the elements of a page
 * @param isSeen tells which may be seen
 */
export function overPasswords(elements: readonly Element[], isSeen: Sight): Element[] {
  const found = new Set<Element>();
  let title: Element | null = null;
  for (const [at, element] of elements.entries()) {
    if (element.matches(ANY_TITLE) && isSeen(element)) title = element;
    if (found.size >= MOST || !isPassword(element)) continue;
    for (const one of [title, ...shortBefore(elements.slice(Math.max(0, at - MOST_BEFORE), at))]) {
      if (one && isSeen(one)) found.add(one);
    }
  }
  return [...found];
}

/** The short words after the last thing to click, or heading, of some elements. */
function shortBefore(elements: readonly Element[]): Element[] {
  const last = elements.findLastIndex(
    (one) => one.matches(ANY_TITLE) || (one.matches(ELSEWHERE) && isToClick(one)),
  );
  return elements.slice(last + 1).filter((one) => isShort(one) && !isToClick(one));
}

const isShort = (element: Element): boolean =>
  (element.textContent?.length ?? 0) <= LONGEST && hasOwnWords(element);

/** @returns whether words do not only say who has no account of the portal */
export const isNotWithout = (words: string): boolean => !WITHOUT.test(words);
