import { atEnd } from '../at-end';

/**
 * Key of the claim, common to all scripts of the extension. A symbol, as an element's id is a property
 * of the window too (HTML, named access on the Window object), and would be taken for a claim.
 */
const CLAIM = Symbol.for('evident-guide');

const page = globalThis as { [CLAIM]?: boolean };

/**
 * Claims the page for one guide: the icon may be clicked twice, or on a page that already has a guide.
 *
 * @param signal releases the page when the guide ends
 * @returns whether the page was free
 */
export function claimPage(signal: AbortSignal): boolean {
  if (page[CLAIM]) return false;
  page[CLAIM] = true;
  atEnd(signal, () => {
    page[CLAIM] = false;
  });
  return true;
}

/** @returns whether a guide stands on the page */
export const isClaimed = (): boolean => page[CLAIM] ?? false;
