import { isBefore } from '../../../page/is-before';
import type { Page } from '../../../page/page';
import { PROFILES } from '../../../vocabulary';
import type { Candidate, UnmarkedFamily } from '../candidate';
import { type Clickable, clickables } from '../clickables';
import { audienceOf, promisesEduconnect } from '../labels';
import { captioned, groupAround, isProven, leadsAstray } from '../lines';
import { anyOf } from '../word-list';
import { ASKING } from '../words';

/** Most clickables of a sign-in page. */
const MOST_CLICKABLES = 400;

const asks = anyOf(ASKING);

/**
 * Any other chooser. It takes several signs at once: a page that asks who one is, and lines for at
 * least two kinds of people side by side, one of which leads to ÉduConnect or says so.
 */
export const generic: UnmarkedFamily = {
  family: 'generic',
  confirm: '[type="submit"], button:not([type])',
  roots(page) {
    const lines = captioned(clickables(page).slice(0, MOST_CLICKABLES + 1), page);
    if (lines.length > MOST_CLICKABLES) return [];
    const promising = lines.filter((line) => isPromising(line, page));
    const groups = promising.flatMap((line) => groupAround(line, lines) ?? []);
    const distinct = [...new Set(groups)].filter((group) => asksWho(page, group));
    return distinct.length === 1 && !asksPassword(page, promising) ? distinct : [];
  },
  candidates: (page, root) =>
    captioned(clickables(page, root), page).map((line): Candidate => {
      const isProof = isProven(line, page);
      const { pupil, guardian, staff } = audienceOf(line.name);
      const isStaff = staff && !(isProof && (pupil || guardian));
      return {
        ...line,
        target: isProof ? 'educonnect' : leadsAstray(line, page) ? 'other' : 'unknown',
        profiles: isStaff ? 'staff' : isPromising(line, page) ? PROFILES : null,
      };
    }),
};

/** Words are enough on a button, or where they name both ÉduConnect and a profile. */
function isPromising(line: Clickable, page: Page): boolean {
  if (isProven(line, page)) return true;
  if (!promisesEduconnect(line.name) || leadsAstray(line, page)) return false;
  const { pupil, guardian } = audienceOf(line.name);
  return pupil || guardian || !line.control.hasAttribute('href');
}

/** The title, the words around, or the heading that they stand under, perhaps outside their form. */
function asksWho(page: Page, group: Element): boolean {
  const heading = page
    .find('h1, h2, h3, legend')
    .findLast((one) => isBefore(one, group) && page.visible(one));
  const said = [page.title, page.text(group.parentElement ?? group), heading && page.name(heading)];
  return asks().test(said.join(' '));
}

/** Beside a form for a local account, only lines that surely lead to ÉduConnect count. */
function asksPassword(page: Page, promising: readonly Clickable[]): boolean {
  const isAsked = page.find('input[type="password"]').some(page.visible);
  return isAsked && !promising.every((line) => isProven(line, page));
}
