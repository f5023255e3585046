import { apart, around, type Box, grown, type Size, shared, wholePixels } from './box';

/** Shapes of the panel, from the one that says most to the one that says least. */
export const SHAPES = ['full', 'compact', 'brief', 'handle'] as const;

/**
 * How much of the panel is shown: all its hints, one at a time, the sentence of the moment alone, or a
 * handle to bring it back.
 */
export type Shape = (typeof SHAPES)[number];

/** What the placement of the panel depends on. */
export interface Situation {
  /** The part of the page in sight: the visual viewport, which shrinks when a keyboard opens. */
  readonly view: Box;
  /** What must stay uncovered: the targets of the hints and the focused control. */
  readonly obstacles: readonly Box[];
  /** What stays fixed in the view and must stay in reach too: an assistant's button. */
  readonly fixed?: readonly Box[];
  /**
   * What should stay uncovered if possible: the page's own words. Called only if the panel must
   * move.
   */
  readonly words: () => readonly Box[];
  /** The size of the panel in a shape; null where that shape does not say what matters now. */
  readonly sizeOf: (shape: Shape) => Size | null;
  /** Where it is now: it stays there while it can, as a panel that jumps about distracts. */
  readonly previous: Placement | null;
  /** Shapes that may be used, the preferred one first. */
  readonly shapes: readonly Shape[];
}

/** A shape and a place (CSS px in the layout viewport) for the panel. */
export interface Placement {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
}

/** Space (px) kept between the panel and the edges of the view. */
const MARGIN = 8;

/** Space (px) kept between the panel and what must stay uncovered, the ring included. */
const CLEARANCE = 10;

/** Area of words (px²) worth covering to be one px closer to the form. */
const COST_OF_DISTANCE = 60;

/**
 * Places the panel where it covers nothing that matters and as few of the page's words as possible,
 * in a smaller shape if need be.
 */
export function placePanel(situation: Situation): Placement {
  const { view, shapes, sizeOf, fixed = [] } = situation;
  const kept = (boxes: readonly Box[]) =>
    boxes.map((box) => wholePixels(grown(box, CLEARANCE))).filter((box) => shared(box, view) > 0);
  const targets = kept(situation.obstacles);
  const form = around(targets);
  const fixtures = kept(fixed);
  const obstacles = [...targets, ...fixtures];
  let last: Placement = { shape: 'handle', x: view.x + MARGIN, y: view.y + MARGIN };
  for (const shape of shapes) {
    const size = sizeOf(shape);
    if (!size) continue;
    const all = [
      ...spots(size, view, form, situation.previous),
      ...gaps(size, view, shape === 'handle' ? obstacles : fixtures),
    ];
    const free = all.filter((spot) => coveredBy({ ...spot, ...size }, obstacles) === 0);
    const spot = stays(free, situation, shape) ?? quietest(free, size, situation.words, form);
    if (spot) return { shape, x: spot.x, y: spot.y };
    last = { shape, ...(least(all, size, [...situation.obstacles, ...fixed]) ?? last) };
  }
  // Where a small view has no room beside both, the targets come first.
  if (fixtures.length === 0) return last;
  return placePanel({ ...situation, fixed: [], shapes: shapes.slice(-1) });
}

type Spot = Pick<Box, 'x' | 'y'>;

function stays(free: readonly Spot[], { previous }: Situation, shape: Shape): Spot | undefined {
  if (previous?.shape !== shape) return undefined;
  return free.find(({ x, y }) => x === previous.x && y === previous.y);
}

function quietest(
  free: readonly Spot[],
  size: Size,
  words: Situation['words'],
  form: Box | null,
): Spot | undefined {
  if (free.length < 2) return free[0];
  const boxes = words();
  return cheapest(free, (spot) => {
    const box = { ...spot, ...size };
    return coveredBy(box, boxes) + (form ? apart(box, form) * COST_OF_DISTANCE : 0);
  });
}

const least = (all: readonly Spot[], size: Size, boxes: readonly Box[]): Spot | undefined =>
  cheapest(all, (spot) => coveredBy({ ...spot, ...size }, boxes));

/** The spot with the lowest cost; the first one among equals. */
function cheapest(all: readonly Spot[], costOf: (spot: Spot) => number): Spot | undefined {
  let best: { spot: Spot; cost: number } | undefined;
  for (const spot of all) {
    const cost = costOf(spot);
    if (!best || cost < best.cost) best = { spot, cost };
  }
  return best?.spot;
}

/** Beside, below and above the form, then along the edges; the right-hand side first. */
function spots(size: Size, view: Box, form: Box | null, previous: Spot | null): Spot[] {
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

function inside(size: Size, view: Box): (spot: Spot) => boolean {
  const { left, right, top, bottom } = bounds(size, view);
  return ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * Spots between obstacles: any free spot, moved up and left as far as it goes, ends up against an
 * edge of the view or an obstacle. The right-hand side comes first.
 */
function gaps(size: Size, view: Box, obstacles: readonly Box[]): Spot[] {
  if (obstacles.length === 0) return [];
  const { right, left, top, bottom } = bounds(size, view);
  const columns = obstacles.flatMap((box) => [box.x - size.width, box.x + box.width]);
  const rows = obstacles.flatMap((box) => [box.y + box.height, box.y - size.height]);
  return [right, left, ...columns]
    .flatMap((x) => [...rows, top, bottom].map((y) => ({ x, y })))
    .filter(inside(size, view));
}

const coveredBy = (box: Box, boxes: readonly Box[]): number =>
  boxes.reduce((sum, other) => sum + shared(box, other), 0);
