import { unshadowed } from '../../page/open-roots';
import type { Page } from '../../page/page';
import { isPortal } from '../../screens/hosts';
import type { Clickable } from './clickables';
import { kindOf } from './labels';
import { addressOf, isEduconnectAnswer, isEduconnectSso } from './sso';

/** Most lines of a chooser: a longer group is something else. */
const MOST_LINES = 25;

/**
 * @param line a line of a page
 * @param page the page
 * @returns whether its address leads to a sign-in at ÉduConnect, whatever its words
 */
export function isProven({ control }: Clickable, page: Page): boolean {
  const url = addressOf(control, page.url);
  if (!url) return false;
  return isEduconnectSso(url) || isEduconnectAnswer(url, page.url) || isOwnRoute(url, page.url);
}

/**
 * @param line a line of a page
 * @param page the page
 * @returns whether it leads to the portal's front page or help, which have no way back
 */
export function leadsAstray({ control }: Clickable, page: Page): boolean {
  const url = addressOf(control, page.url);
  return url !== null && isPortal(url) && !isEduconnectSso(url);
}

/**
 * @param line a line of a page
 * @param lines all of them
 * @returns the smallest part of the page with this line and lines for two kinds of people
 */
export function groupAround(line: Clickable, lines: readonly Clickable[]): Element | null {
  for (let group = line.row.parentElement; group; group = unshadowed(group, 'parentElement')) {
    const holder: Element = group;
    const inside = lines.filter(({ row }) => holder.contains(row));
    if (inside.length > MOST_LINES) return null;
    const kinds = new Set(inside.map(({ name }) => kindOf(name)).filter(Boolean));
    if (kinds.size > 1) return group;
  }
  return null;
}

/** `/sso/educonnect` and the like on the ENT's own host (laclasse.com, public source). */
function isOwnRoute(url: URL, here: URL): boolean {
  return (
    url.hostname === here.hostname && /\/(?:sso|auth|saml|login)\/educonnect$/i.test(url.pathname)
  );
}
