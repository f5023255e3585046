import { composedAncestors } from '../page/open-roots';
import { type Box, boxOf } from './box';

/** Where in a box a click is tried (fractions of its width and height), the middle first. */
export const POINTS = [
  [0.5, 0.5],
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/** A place no larger than this (px) is clicked in the middle; a larger one, wherever it is free. */
const SMALL = 64;

/** A box that takes a larger fraction of the window is the page, or a message of its own. */
const LARGEST = 0.5;

/** A box at least this wide (fraction of the window) is a bar, under which the page scrolls. */
const BAR = 0.9;

/** The page scrolls under these. */
const BARS = 'header, nav, footer, [role="banner"]';

/**
 * What would catch the clicks meant for a place without being part of it: another extension's icon
 * or popover. Neither a bar that the place is scrolled under nor a veil of the page counts, unless
 * it comes with a dialog that is to be closed first.
 *
 * @param place what the user is told to click
 * @param own the guide's own host
 * @returns what lies over it; null where a click reaches the place, or where it is out of view
 */
export function lyingOver(place: Element, own: Node | null): Element | null {
  const { innerWidth, innerHeight } = window;
  const box = boxOf(place);
  const points = POINTS.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
  const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  if (seen.length < POINTS.length) return null;
  const isSmall = box.width <= SMALL && box.height <= SMALL;
  const tried = isSmall ? seen.slice(0, 1) : seen;
  const layers: Element[] = [];
  // As soon as half of them are free: this is asked several times a second.
  for (const [index, [x, y]] of tried.entries()) {
    const layer = layerAt(x, y, place, own);
    if (layer) layers.push(layer);
    const free = index + 1 - layers.length;
    if (free * 2 >= tried.length) return null;
  }
  return layers[0] ?? null;
}

/** What a click at a point meets, if it lies over the page: its outermost box beside the place. */
function layerAt(x: number, y: number, place: Element, own: Node | null): Element | null {
  const hit = hitAt(x, y, own);
  if (!hit) return null;
  const around = composedAncestors(hit);
  const ancestors = composedAncestors(place);
  const labels = [...((place as HTMLInputElement).labels ?? [])];
  const meant = [place, ...labels];
  if (ancestors.includes(hit) || meant.some((one) => around.includes(one))) return null;
  const beside = around.slice(
    0,
    around.findIndex((one) => ancestors.includes(one)),
  );
  if (beside.some((one) => one.matches(BARS)) || !beside.some(isOutOfFlow)) return null;
  const isBeside = beside.every((one) => isMinor(boxOf(one))) || isModalOver(place);
  return isBeside ? (beside.at(-1) ?? null) : null;
}

/** The innermost element that a click at a point meets, inside open shadow roots too. */
function hitAt(x: number, y: number, own: Node | null): Element | undefined {
  // A document without layout cannot tell, and has nothing lying over anything.
  let hit = document.elementFromPoint?.(x, y) ?? undefined;
  // All that is there is asked for last: it takes longer.
  if (hit && hit === own) [, hit] = document.elementsFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit || !hit.shadowRoot.contains(inner)) break;
    hit = inner;
  }
  return hit;
}

const isOutOfFlow = (element: Element): boolean =>
  /^(?:absolute|fixed)$/.test(getComputedStyle(element).position);

/** A question about cookies and the like is to be answered first: its veil may cover everything. */
const isModalOver = (place: Element): boolean =>
  [...document.querySelectorAll('[aria-modal="true"]')].some(
    (one) => one.checkVisibility() && !one.contains(place),
  );

const isMinor = ({ width, height }: Box): boolean =>
  width < BAR * window.innerWidth &&
  width * height < LARGEST * window.innerWidth * window.innerHeight;
