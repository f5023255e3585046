import { around, type Box, grown, type Size, shared } from './box';

/** Shapes of the panel, from the most to the least it can say. */
export const SHAPES = ['full', 'compact', 'handle'] as const;

/** How much of the panel is shown: all its hints, one at a time, or a handle to bring it back. */
export type Shape = (typeof SHAPES)[number];

/** What the placement of the panel depends on. */
export interface Situation {
  /** What the user sees of the page: the visual viewport, which shrinks when a keyboard opens. */
  readonly view: Box;
  /** What must stay uncovered: the targets of the hints and the focused control. */
  readonly obstacles: readonly Box[];
  /** The size of the panel in a shape. */
  readonly sizeOf: (shape: Shape) => Size;
  /** Where it stands now: it stays there while it can, as a panel that jumps is not calm. */
  readonly previous: Placement | null;
  /** Shapes that may be used, the preferred one first. */
  readonly shapes: readonly Shape[];
}

/** A place for the panel. */
export interface Placement {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
}

/** Space (px) kept between the panel and the edges of the view. */
const MARGIN = 8;

/** Space (px) kept between the panel and what must stay uncovered, the ring included. */
const CLEARANCE = 10;

/**
 * Where the panel covers nothing that matters: beside the form first, then in a corner, as a sheet
 * at the bottom or at the top, and smaller if need be.
 */
export function placePanel(situation: Situation): Placement {
  const { view, previous, sizeOf, shapes } = situation;
  const obstacles = situation.obstacles
    .map((box) => grown(box, CLEARANCE))
    .filter((box) => shared(box, view) > 0);
  let least: { placement: Placement; covered: number } | null = null;
  for (const shape of shapes) {
    const size = sizeOf(shape);
    for (const spot of spots(
      size,
      view,
      around(obstacles),
      previous?.shape === shape ? previous : null,
    )) {
      const covered = coveredBy({ ...spot, ...size }, obstacles);
      if (covered === 0) return { shape, ...spot };
      if (shape === shapes.at(-1) && (!least || covered < least.covered)) {
        least = { placement: { shape, ...spot }, covered };
      }
    }
  }
  return least?.placement ?? { shape: 'handle', x: view.x + MARGIN, y: view.y + MARGIN };
}

type Spot = Pick<Box, 'x' | 'y'>;

function spots(size: Size, view: Box, form: Box | null, previous: Spot | null): Spot[] {
  const left = view.x + MARGIN;
  const right = view.x + view.width - size.width - MARGIN;
  const top = view.y + MARGIN;
  const bottom = view.y + view.height - size.height - MARGIN;
  const middle = view.y + (view.height - size.height) / 2;
  if (right < left - MARGIN || bottom < top - MARGIN) return [];
  const beside: Spot[] = form
    ? [
        { x: form.x + form.width, y: clamp(form.y, top, bottom) },
        { x: form.x - size.width, y: clamp(form.y, top, bottom) },
      ]
    : [];
  const corners: Spot[] = [
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: left, y: top },
    { x: right, y: middle },
    { x: left, y: middle },
  ];
  const sheets: Spot[] = form
    ? [
        { x: clamp(form.x, left, right), y: form.y + form.height },
        { x: clamp(form.x, left, right), y: form.y - size.height },
      ]
    : [];
  return [...(previous ? [previous] : []), ...beside, ...corners, ...sheets].filter(
    ({ x, y }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
  );
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, Math.max(low, high)));

const coveredBy = (box: Box, obstacles: readonly Box[]): number =>
  obstacles.reduce((sum, obstacle) => sum + shared(box, obstacle), 0);
