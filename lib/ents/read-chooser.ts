import type { Page } from '../page/page';
import { assemble } from './assemble';
import type { FamilyReader } from './candidate';
import type { Chooser } from './chooser';
import type { Ent } from './ent';
import { edificeV1 } from './families/edifice-v1';
import { kosmos } from './families/kosmos';

/** The families, those with the surest mark first. */
const FAMILIES: readonly FamilyReader[] = [edificeV1, kosmos];

/**
 * Reads the page in front of the user as an ENT's chooser.
 *
 * @param page the page as it is now
 * @param ent the ENT whose login page this is, or nothing on a page that the directory lacks
 * @returns what to point at, or nothing: unsure means silent
 */
export function readChooser(page: Page, ent: Ent | null): Chooser | null {
  for (const family of FAMILIES) {
    for (const root of page.find(family.root)) {
      const chooser = assemble(page, family, root, ent);
      if (chooser) return chooser;
    }
  }
  return null;
}
