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
 * What stays at a corner or a side of the view while the page scrolls: an assistant's button, its open
 * window, a cookie banner. Only points are probed: measuring every element would cost more than placing the
 * panel.
 *
 * @param page the page's window
 * @param view the part of it in sight
 * @param own the guide's own host
 */
export function fixedElements(page: Window, view: Box, own: Node | null): Element[] {
  const largest = LARGEST * view.width * view.height;
  const free = new Set<Element>();
  const found = new Set<Element>();
  for (const [x, y] of pointsOf(view)) {
    for (const element of page.document.elementsFromPoint(x, y)) {
      const fixed = element === own ? null : fixedAround(element, view, largest, free);
      if (fixed) found.add(fixed);
    }
  }
  return [...found];
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
 * The largest box around an element, up to the fixed one, that does not fill the view: a button may
 * stand in a fixed box as large as the view, which lets clicks through.
 *
 * @param free elements known to be in no fixed box: most points hit the same few, asked about once
 */
function fixedAround(
  element: Element,
  view: Box,
  largest: number,
  free: Set<Element>,
): Element | null {
  let box: Element | null = null;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (free.has(around) || around.matches(HEADER)) break;
    if (shared(boxOf(around), view) < largest) box = around;
    if (getComputedStyle(around).position === 'fixed') return box;
  }
  free.add(element);
  return null;
}
