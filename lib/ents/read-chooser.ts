import type { Page } from '../page/page';
import { assemble } from './assemble';
import type { FamilyReader } from './candidate';
import type { Chooser } from './chooser';
import type { Ent } from './ent';
import { discovery } from './families/discovery';
import { edificeV1 } from './families/edifice-v1';
import { edificeV2 } from './families/edifice-v2';
import { generic } from './families/generic';
import { kosmos } from './families/kosmos';
import { netocentre } from './families/netocentre';

/** The families, those with the surest mark first, the one that goes by words last. */
const FAMILIES: readonly FamilyReader[] = [
  edificeV1,
  edificeV2,
  netocentre,
  kosmos,
  discovery,
  generic,
];

/**
 * Reads the page in front of the user as an ENT's chooser.
 *
 * @param page the page as it is now
 * @param ent the ENT whose login page this is, or nothing on a page that the directory lacks
 * @returns what to point at, or nothing: unsure means silent
 */
export function readChooser(page: Page, ent: Ent | null): Chooser | null {
  for (const family of FAMILIES) {
    const roots = family.roots(page);
    for (const root of roots) {
      const chooser = assemble(page, family, root, ent);
      if (chooser) return chooser;
    }
    if (roots.length > 0) return null;
  }
  return null;
}
