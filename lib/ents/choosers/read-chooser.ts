import { ownContent } from '../../page/own-content';
import type { Page } from '../../page/page';
import type { Ent } from '../ent';
import type { FamilyReader, MarkedFamily } from './candidate';
import type { Chooser } from './chooser';
import { byProfile } from './families/by-profile';
import { discovery } from './families/discovery';
import { edificeV1 } from './families/edifice-v1';
import { edificeV2 } from './families/edifice-v2';
import { generic } from './families/generic';
import { kosmos } from './families/kosmos';
import { netocentre } from './families/netocentre';
import { judgeChooser } from './judge-chooser';
import type { Root } from './open-roots';

/** Families recognised by a mark, the surest first. */
const MARKED: readonly MarkedFamily[] = [edificeV1, edificeV2, netocentre, kosmos, discovery];

/** The marks of all of them, to search the page only once. */
const MARKS = MARKED.map(({ marks }) => marks).join(', ');

/** Families without a mark: tried only where no mark is found. */
const UNMARKED = [byProfile, generic] as const;

/** A place where a chooser of a family may be. */
interface ChooserSpot {
  readonly family: FamilyReader;
  readonly root: Root;
}

/**
 * Reads the page in front of the user as an ENT's chooser. On a page with the usual ids, the cost
 * does not grow with the rest of the page.
 *
 * @param whole the page as it is now, overlays included
 * @param ent the ENT whose login page this is; null on a page that the directory lacks
 * @returns the chooser, with what to point at; null where unsure
 */
export function readChooser(whole: Page, ent: Ent | null): Chooser | null {
  const page = ownContent(whole);
  const near = MARKED.flatMap((family) => anchored(family, page));
  return firstOf(near, page, ent) ?? firstOf(everywhere(page, ent), page, ent);
}

/** Marks are found in open shadow roots too: pages are made of components. */
function everywhere(page: Page, ent: Ent | null): ChooserSpot[] {
  const marked = page.find(MARKS);
  const spots = MARKED.flatMap((family) => spotsOf(family, marked, page));
  if (spots.length > 0) return spots;
  return UNMARKED.flatMap((family) => family.roots(page, ent).map((root) => ({ family, root })));
}

function firstOf(spots: readonly ChooserSpot[], page: Page, ent: Ent | null): Chooser | null {
  for (const { family, root } of spots) {
    const chooser = judgeChooser(page, family, root, ent);
    if (chooser) return chooser;
  }
  return null;
}

function anchored(family: MarkedFamily, page: Page): ChooserSpot[] {
  if (!family.anchor) return [];
  const scopes = page.find(`#${family.anchor}`).map((anchor) => anchor.closest('form') ?? anchor);
  return scopes.flatMap((scope) => spotsOf(family, page.find(family.marks, scope), page));
}

function spotsOf(family: MarkedFamily, marked: readonly Element[], page: Page): ChooserSpot[] {
  const own = marked.filter((mark) => mark.matches(family.marks));
  const roots = new Set(own.flatMap((mark) => family.rootOf(mark, page) ?? []));
  return [...roots].map((root) => ({ family, root }));
}
