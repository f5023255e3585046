import { composedAncestors, unshadowed } from '../../page/open-roots';

const CLICKABLE = 'a[href], button, label, summary, [role="button"], [role="link"]';

/** Addresses that lead nowhere: a logo that only looks like a link. */
const NOWHERE = /^\s*(?:#|$|javascript:)/i;

/**
 * @param element any element
 * @returns whether it is something to click, or in it: a school's page names the portal on the button
 *   that leads there
 */
export function isToClick(element: Element): boolean {
  const around = composedAncestors(element).find((one) =>
    unshadowed(one, 'matches').call(one, CLICKABLE),
  );
  if (!around) return false;
  return !(around instanceof HTMLAnchorElement) || !NOWHERE.test(around.getAttribute('href') ?? '');
}
