import { normalise } from '../page/normalise';
import type { Page } from '../page/page';
import { holds } from './words';

/** What a user clicks. */
export const ACTIONS =
  'button, a, input[type="submit"], input[type="button"], [role="button"], [role="link"], [role="tab"]';

/**
 * The visible button or link that bears one of these names: the one that bears nothing else, or else
 * the first whose name holds one of them.
 *
 * @param page the page
 * @param words names as a user reads them
 * @param not phrases that are in the name of another one: « Responsable d’élève » holds « Élève »
 */
export function actionNamed(
  page: Page,
  words: readonly string[],
  not: readonly string[] = [],
): Element | undefined {
  const wanted = words.map(normalise);
  const named = page
    .find(ACTIONS)
    .filter((element) => holds(page.name(element), words) && !holds(page.name(element), not));
  return (
    named.find((element) => wanted.includes(page.name(element)) && page.visible(element)) ??
    named.find(page.visible)
  );
}
