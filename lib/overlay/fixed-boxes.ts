import { parentOf } from '../page/open-roots';
import { type Box, boxOf, shared } from './box';

/** Where the corners are probed (px from both edges): for a round button of 40 to 64 px. */
const CORNER = [28, 52] as const;

/**
 * Where the two sides are probed (fractions of the height): for an open chat, a tab on the edge.
 */
const SIDES = [0.25, 0.5, 0.75] as const;

/** A box that takes a larger fraction of the view is the page, or a message that covers it. */
const LARGEST = 0.5;

/** The page scrolls under these, and the panel may cover them. */
const HEADER = 'header, nav, [role="banner"]';

/**
 * Boxes that stay at a corner or a side of the view while the page scrolls: an assistant's button,
 * its open window. Only points are probed: measuring every element would cost more than placing the
 * panel.
 *
 * @param page the page's window
 * @param view the part of it in sight
 * @param own the guide's own host
 */
export function fixedBoxes(page: Window, view: Box, own: Node | null): Box[] {
  const largest = LARGEST * view.width * view.height;
  const anchorOf = createAnchorOf();
  const found = new Set<Element>();
  for (const [x, y] of pointsOf(view)) {
    for (const element of page.document.elementsFromPoint(x, y)) {
      const anchor = element === own ? null : anchorOf(element);
      const box = anchor && largestIn(element, anchor, view, largest);
      if (box) found.add(box);
    }
  }
  return [...found].map(boxOf);
}

function pointsOf({ x, y, width, height }: Box): (readonly [number, number])[] {
  const [near] = CORNER;
  const corners = CORNER.flatMap((far) =>
    [x + far, x + width - far].flatMap((across) =>
      [y + far, y + height - far].map((down) => [across, down] as const),
    ),
  );
  const sides = SIDES.flatMap((part) =>
    [x + near, x + width - near].map((across) => [across, y + part * height] as const),
  );
  return [...corners, ...sides];
}

/**
 * Finds the fixed box that an element is in; null where there is none, or where it is in a header. Most
 * points hit the same few elements: each is asked about once.
 */
function createAnchorOf(): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  const find = (element: Element): Element | null => {
    if (element.matches(HEADER)) return null;
    if (getComputedStyle(element).position === 'fixed') return element;
    const around = parentOf(element);
    return around && anchorOf(around);
  };
  const anchorOf = (element: Element): Element | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = find(element);
    known.set(element, found);
    return found;
  };
  return anchorOf;
}

/**
 * The largest box around an element, up to the fixed one, that does not fill the view: a button may
 * stand in a fixed box as large as the view, which lets clicks through.
 */
function largestIn(element: Element, anchor: Element, view: Box, largest: number): Element | null {
  let box: Element | null = null;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (shared(boxOf(around), view) < largest) box = around;
    if (around === anchor) break;
  }
  return box;
}
