import { composedAncestors, parentOf } from '../page/open-roots';
import { type Box, boxOf } from './box';

/** Where a header is probed: this far (px) below the top of the view, in the middle of its width. */
const PROBE = 4;

/** A header is as wide as the view, or nearly (fraction of it). */
const WIDE = 0.9;

/** What takes a larger fraction of the view's height is the page, or a message that covers it. */
const TALLEST = 0.5;

/** What stays at the top of the view while the page goes by under it. */
export interface StuckHeader {
  /** Its lower edge (px). */
  readonly bottom: number;
  /** Whether it holds an element, which is then not under it. */
  holds(element: Element): boolean;
}

/**
 * Finds the header that stays at the top of the view (« sticky » or « fixed »).
 *
 * @param page the page's window
 * @param view the part of it in sight
 * @param own the guide's own host
 * @returns null where there is none
 */
export function stuckHeader(page: Window, view: Box, own: Node | null): StuckHeader | null {
  const at = [view.x + view.width / 2, view.y + PROBE] as const;
  for (const element of page.document.elementsFromPoint?.(...at) ?? []) {
    if (element === own) continue;
    for (let around: Element | null = element; around; around = parentOf(around)) {
      const header = around;
      const box = boxOf(header);
      if (box.height > TALLEST * view.height) break;
      if (box.width < WIDE * view.width) continue;
      if (!/^(?:sticky|fixed)$/.test(getComputedStyle(header).position)) continue;
      return {
        bottom: box.y + box.height,
        holds: (one) => composedAncestors(one).includes(header),
      };
    }
  }
  return null;
}
