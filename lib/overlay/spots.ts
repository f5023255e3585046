import type { Box, Size } from './box';

/** A place for the panel: of its top left corner. */
export type Spot = Pick<Box, 'x' | 'y'>;

/** Space (px) kept between the panel and the edges of the view. */
export const MARGIN = 8;

/** Beside, below and above the form, then along the edges; the right-hand side first. */
export function spots(size: Size, view: Box, form: Box | null, previous: Spot | null): Spot[] {
  const { left, right, top, bottom } = bounds(size, view);
  const columns = form ? [form.x + form.width, form.x, form.x - size.width] : [];
  const rows = form ? [form.y, form.y + form.height, form.y - size.height] : [];
  const middle = (top + bottom) / 2;
  const all = [...columns, right, left].flatMap((x) =>
    [...rows, bottom, top, middle].map((y) => ({ x, y })),
  );
  return [...(previous ? [{ x: previous.x, y: previous.y }] : []), ...all]
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
    .filter(inside(size, view));
}

/** How far the panel may go in each direction, in whole px; the margin absorbs the rounding. */
function bounds(size: Size, view: Box) {
  return {
    left: Math.floor(view.x + MARGIN),
    right: Math.ceil(view.x + view.width - size.width - MARGIN),
    top: Math.floor(view.y + MARGIN),
    bottom: Math.ceil(view.y + view.height - size.height - MARGIN),
  };
}

/**
 * The nearest spot of a view.
 *
 * @param spot where the panel would stand
 * @param size its size
 */
export function intoView({ x, y }: Spot, size: Size, view: Box): Spot {
  const { left, right, top, bottom } = bounds(size, view);
  return { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) };
}

/** Whether a spot is in the view, its margins kept. */
export function inside(size: Size, view: Box): (spot: Spot) => boolean {
  const { left, right, top, bottom } = bounds(size, view);
  return ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * Spots between obstacles: any free spot, moved up and left as far as it goes, ends up against an
 * edge of the view or an obstacle. The right-hand side comes first.
 */
export function gaps(size: Size, view: Box, obstacles: readonly Box[]): Spot[] {
  if (obstacles.length === 0) return [];
  const { right, left, top, bottom } = bounds(size, view);
  const columns = obstacles.flatMap((box) => [box.x - size.width, box.x + box.width]);
  const rows = obstacles.flatMap((box) => [box.y + box.height, box.y - size.height]);
  // The lines of a list begin at one place: each is tried once.
  const downs = [...new Set([...rows, top, bottom])];
  return [...new Set([right, left, ...columns])]
    .flatMap((x) => downs.map((y) => ({ x, y })))
    .filter(inside(size, view));
}
