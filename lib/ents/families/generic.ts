import type { Page } from '../../page/page';
import { PROFILES } from '../../vocabulary';
import type { Candidate, FamilyReader } from '../candidate';
import { type Clickable, clickables } from '../clickables';
import { audienceOf, promisesEduconnect } from '../labels';
import { addressOf, isEduconnectAnswer, isEduconnectSso, isPortal } from '../sso';

/** A chooser is short: a group with more lines than this is something else. */
const MOST_LINES = 25;

/** A page with more to click than this is no sign-in page. */
const MOST_CLICKABLES = 400;

/** What a sign-in page asks. */
const ASKS =
  /\b(connect(?:er|ez|e)|connexion|identifi(?:er|ez|cation)|authentifi(?:er|ez|cation)|vous etes|je suis|qui etes|profil|en tant que|sign in|log ?in|you are|who are you)\b/;

/**
 * Any other chooser. It takes several signs at once: a page that asks who one is, lines for at least
 * two kinds of people side by side, and one of them that leads to ÉduConnect or says so.
 */
export const generic: FamilyReader & { roots(page: Page): readonly Element[] } = {
  family: 'generic',
  confirm: '[type="submit"], button:not([type])',
  roots(page) {
    const lines = clickables(page).slice(0, MOST_CLICKABLES + 1);
    if (lines.length > MOST_CLICKABLES) return [];
    const promising = lines.filter((line) => isPromising(line, page));
    const groups = promising.flatMap((line) => groupAround(line, lines) ?? []);
    const distinct = [...new Set(groups)].filter((group) => asksWho(page, group));
    return distinct.length === 1 && !asksPassword(page, promising) ? distinct : [];
  },
  candidates: (page, root) =>
    clickables(page, root).map((line): Candidate => {
      const isProof = isProven(line, page);
      const { pupil, guardian, staff } = audienceOf(line.name);
      const isStaff = staff && !(isProof && (pupil || guardian));
      return {
        control: line.control,
        row: line.row,
        label: line.label,
        chosen: line.chosen,
        target: isProof ? 'educonnect' : leadsElsewhere(line.control, page) ? 'other' : 'unknown',
        profiles: isStaff ? 'staff' : isPromising(line, page) ? PROFILES : null,
        from: isProof ? 'where it leads' : 'its words',
      };
    }),
};

/** Whether the line leads to a sign-in at ÉduConnect, whatever it says. */
function isProven({ control }: Clickable, page: Page): boolean {
  const url = addressOf(control, page.url);
  if (!url) return false;
  return isEduconnectSso(url) || isEduconnectAnswer(url, page.url) || isOwnRoute(url, page.url);
}

/** `/sso/educonnect` and the like on the ENT's own host (laclasse.com, public source). */
function isOwnRoute(url: URL, here: URL): boolean {
  return (
    url.hostname === here.hostname && /\/(?:sso|auth|saml|login)\/educonnect$/i.test(url.pathname)
  );
}

/** A link to the portal's front page or help does not lead back to the ENT. */
function leadsElsewhere(control: Element, page: Page): boolean {
  const url = addressOf(control, page.url);
  return url !== null && isPortal(url) && !isEduconnectSso(url);
}

/** Words are enough where they name both ÉduConnect and whom it is for, or on a button. */
function isPromising(line: Clickable, page: Page): boolean {
  if (isProven(line, page)) return true;
  if (!promisesEduconnect(line.name) || leadsElsewhere(line.control, page)) return false;
  const { pupil, guardian } = audienceOf(line.name);
  return pupil || guardian || !line.control.hasAttribute('href');
}

/** The smallest part of the page with this line and lines for two other kinds of people. */
function groupAround(line: Clickable, lines: readonly Clickable[]): Element | null {
  for (let group = line.row.parentElement; group; group = group.parentElement) {
    const holder: Element = group;
    const inside = lines.filter(({ row }) => holder.contains(row));
    if (inside.length > MOST_LINES) return null;
    const kinds = new Set(inside.map(({ name }) => kindOf(name)).filter(Boolean));
    if (inside.length > 1 && kinds.size > 1) return group;
  }
  return null;
}

function kindOf(name: string): string {
  const { pupil, guardian, staff } = audienceOf(name);
  return [pupil && 'pupil', guardian && 'guardian', staff && 'staff'].filter(Boolean).join('+');
}

function asksWho(page: Page, group: Element): boolean {
  const around = group.parentElement ?? group;
  return ASKS.test(page.text(around)) || ASKS.test(page.title);
}

/** A form for a local account on the same page leaves only what surely leads to ÉduConnect. */
function asksPassword(page: Page, promising: readonly Clickable[]): boolean {
  const isAsked = page.find('input[type="password"]').some(page.visible);
  return isAsked && !promising.every((line) => isProven(line, page));
}
