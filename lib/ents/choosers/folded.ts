import { unshadowed } from '../../page/open-roots';
import type { Page } from '../../page/page';
import { kindOf } from './labels';
import type { Root } from './open-roots';

const TOGGLES =
  'button[aria-expanded], [role="button"][aria-expanded], .js-wayftoggle, summary, legend button, legend a';

/** What the browser itself has folded. */
export const FOLDED = 'details:not([open])';

/**
 * Finds the button that unfolds the group in which an entry is hidden.
 *
 * @param page the page
 * @param row the entry's line, not visible now
 * @param root the chooser
 * @param rows the lines of every entry
 * @returns the outermost folded group's button; null where the entry is hidden for another reason,
 *   or where the group is for staff
 */
export function toggleFor(
  page: Page,
  row: Element,
  root: Root,
  rows: readonly Element[],
): Element | null {
  for (
    let group = row.parentElement;
    group && group !== root;
    group = unshadowed(group, 'parentElement')
  ) {
    const holder: Element = group;
    if (rows.some((other) => holder.contains(other) && page.visible(other))) return null;
    const toggles = page.find(TOGGLES, group).filter((toggle) => page.visible(toggle));
    if (toggles.length > 1) return null;
    const toggle = toggles[0];
    if (toggle) return kindOf(page.name(toggle)) === 'staff' ? null : toggle;
  }
  return null;
}
