import { unshadowed } from '../../page/open-roots';
import type { Page } from '../../page/page';
import { isPortal } from '../../screens/hosts';
import type { Clickable } from './clickables';
import { kindOf, promisesEduconnect, trapOf } from './labels';
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

/** How many steps, back or up, words may stand before a line that they name. */
const FURTHEST = 12;

/**
 * Names each button or link that says only « Accéder » by the nearest words before it that name
 * people, as those of its row or a heading. What leads elsewhere is no entry because its heading
 * promises ÉduConnect: it may well be news.
 *
 * @param lines lines of a page
 * @param page the page
 * @returns them, as they are where such words name others too, or are those of another line
 */
export const captioned = (lines: readonly Clickable[], page: Page): Clickable[] =>
  lines.map((line) => {
    let label: Element | null = line.row;
    let { name } = line;
    for (let step = 0; label && step < FURTHEST && !kindOf(name); step += 1) {
      label = unshadowed(label, 'previousElementSibling') ?? unshadowed(label, 'parentElement');
      name = label && page.visible(label) ? page.name(label) : '';
    }
    return !label ||
      !kindOf(name) ||
      line.control !== line.row ||
      trapOf(line.name) ||
      lines.some(({ row }) => label.contains(row)) ||
      kindOf(name).includes('+s') ||
      (promisesEduconnect(name) && !isProven(line, page))
      ? line
      : { ...line, label, name };
  });

/** `/sso/educonnect` and the like on the ENT's own host (laclasse.com, public source). */
function isOwnRoute(url: URL, here: URL): boolean {
  return (
    url.hostname === here.hostname && /\/(?:sso|auth|saml|login)\/educonnect$/i.test(url.pathname)
  );
}
