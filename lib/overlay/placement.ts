import { apart, areaOf, around, type Box, grown, type Size, shared, wholePixels } from './box';
import { isBar, type Side, sideOf } from './side';
import { gaps, inside, MARGIN, type Spot, spots } from './spots';

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
  /** What the user may need next: fields, buttons, labels, messages, what a note speaks of. */
  readonly content?: readonly Box[];
  /** What had better stay uncovered: the page's own words. Asked for only if the panel must move. */
  readonly words: () => readonly Box[];
  /** The size of the panel in a shape; null where that shape does not say what matters now. */
  readonly sizeOf: (shape: Shape) => Size | null;
  /** Where it is now: it stays there while it can, as a panel that jumps about distracts. */
  readonly previous: Placement | null;
  /** Whether the panel holds what its user came for: its fuller shapes then matter more than content. */
  readonly arrived?: boolean;
  /** How much taller (px) the panel is about to become: it had better stand where that fits. */
  readonly growth?: number;
  /** Where it stood before, or on the page before: it stands there again where that hides nothing. */
  readonly side?: Side | null;
  /** Shapes that may be used, the preferred one first. */
  readonly shapes: readonly Shape[];
}

/** A shape and a place (CSS px in the layout viewport) for the panel. */
export interface Placement {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly side?: Side;
}

/** Space (px) kept between the panel and what must stay uncovered, the ring included. */
const CLEARANCE = 10;

/** Space (px) kept between the panel and the rest of what the page offers. */
const CONTENT_CLEARANCE = 2;

/** A panel that hides this much more words (fraction of its area) hides hardly more. */
const HARDLY = 0.05;

/** Area of words (px²) that is worth covering to stand one px nearer to the form. */
const COST_OF_DISTANCE = 60;

/** How many times worse than covering words it is to cover a field, a button or a message. */
const COST_OF_CONTENT = 20;

/**
 * Where the panel covers nothing that matters and as few of the page's words as can be; smaller if
 * need be. Where no shape that says anything stands clear of the page's content, the smallest one
 * covers as little of it as it can.
 */
export function placePanel(situation: Situation): Placement {
  const { view, shapes, fixed = [], content = [] } = situation;
  const targets = kept(situation.obstacles, view, CLEARANCE);
  const fixtures = kept(fixed, view, CLEARANCE);
  const obstacles = { targets, fixtures, content: kept(content, view, CONTENT_CLEARANCE) };
  if (obstacles.content.length === 0) return placeBeside(situation, shapes, obstacles);
  const saysLess: readonly Shape[] = situation.arrived ? ['brief', 'handle'] : ['handle'];
  const saying = shapes.filter((shape) => !saysLess.includes(shape) || shapes.length === 1);
  const clear = firstFree(situation, saying, obstacles, obstacles.content);
  if (clear) return clear;
  const smallestFirst =
    shapes.includes('brief') && !situation.arrived
      ? [...saying].reverse().concat(shapes.filter((shape) => !saying.includes(shape)))
      : shapes;
  return placeBeside(situation, smallestFirst, obstacles);
}

/** What stands in the view, with the space kept around it. */
interface Obstacles {
  readonly targets: readonly Box[];
  readonly fixtures: readonly Box[];
  readonly content: readonly Box[];
}

function kept(boxes: readonly Box[], view: Box, clearance: number): Box[] {
  return boxes
    .map((box) => wholePixels(grown(box, clearance)))
    .filter((box) => shared(box, view) > 0);
}

/** Where the panel covers no target, in the first of these shapes that does; the last one anyway. */
function placeBeside(
  situation: Situation,
  shapes: readonly Shape[],
  obstacles: Obstacles,
): Placement {
  const { view, sizeOf, fixed = [] } = situation;
  const free = firstFree(situation, shapes, obstacles, []);
  if (free) return free;
  // The targets come first, where a small view has no room beside both.
  if (obstacles.fixtures.length > 0) {
    return placeBeside({ ...situation, fixed: [] }, shapes.slice(-1), {
      ...obstacles,
      fixtures: [],
    });
  }
  let last: Placement = { shape: 'handle', x: view.x + MARGIN, y: view.y + MARGIN };
  for (const shape of shapes) {
    const size = sizeOf(shape);
    if (!size) continue;
    const all = spotsIn(situation, shape, size, obstacles);
    last = { shape, ...(least(all, size, [...situation.obstacles, ...fixed]) ?? last) };
  }
  return last;
}

/** Where the panel covers neither an obstacle nor any of these, in the first shape that does. */
function firstFree(
  situation: Situation,
  shapes: readonly Shape[],
  obstacles: Obstacles,
  more: readonly Box[],
): Placement | null {
  const form = around(obstacles.targets);
  const uncovered = [...obstacles.targets, ...obstacles.fixtures, ...more];
  for (const shape of shapes) {
    const size = situation.sizeOf(shape);
    if (!size) continue;
    const isFree = (size: Size) => (spot: Spot) => coveredBy({ ...spot, ...size }, uncovered) === 0;
    const freeSpot = (size: Size) => {
      const free = spotsIn(situation, shape, size, obstacles, more).filter(isFree(size));
      const same = onSide(situation, free, size, obstacles.content);
      const among = same.length > 0 ? same : free;
      return quietest(among, size, situation.words, form, obstacles.content);
    };
    const here = standing(situation, shape, size);
    const spot =
      here && isFree(size)(here) ? here : (freeSpot(grownBy(situation, size)) ?? freeSpot(size));
    if (spot) return { shape, x: spot.x, y: spot.y };
  }
  return null;
}

function spotsIn(
  { view, previous }: Situation,
  shape: Shape,
  size: Size,
  { targets, fixtures }: Obstacles,
  more: readonly Box[] = [],
): Spot[] {
  const between = shape === 'handle' ? [...targets, ...fixtures] : fixtures;
  return [
    ...spots(size, view, around(targets), previous),
    ...gaps(size, view, [...between, ...more]),
  ];
}

/** The size that the panel is about to have; a bar grows away from the edge that it stands at. */
function grownBy({ growth = 0, view }: Situation, { width, height }: Size): Size {
  const tallest = Math.max(height, view.height - 2 * MARGIN);
  return { width, height: isBar(width, view) ? height : Math.min(height + growth, tallest) };
}

/** Those on the side where the panel stood before, if they hide hardly more than the others. */
function onSide(
  { side, view, words }: Situation,
  free: readonly Spot[],
  size: Size,
  content: readonly Box[],
): Spot[] {
  const there = side ? free.filter((spot) => sideOf({ ...spot, ...size }, view) === side) : [];
  if (there.length === 0) return [];
  const boxes = words();
  const hidden = (spot: Spot) => hiddenBy({ ...spot, ...size }, boxes, content);
  const most = Math.min(...free.map(hidden)) + HARDLY * areaOf(size);
  return there.filter((spot) => hidden(spot) <= most);
}

/** Where it stands now, in this shape and in the view. */
function standing({ previous, view }: Situation, shape: Shape, size: Size): Spot | null {
  return previous?.shape === shape && inside(size, view)(previous) ? previous : null;
}

function quietest(
  free: readonly Spot[],
  size: Size,
  words: Situation['words'],
  form: Box | null,
  content: readonly Box[],
): Spot | undefined {
  if (free.length < 2) return free[0];
  const boxes = words();
  return cheapest(free, (spot) => {
    const box = { ...spot, ...size };
    return hiddenBy(box, boxes, content) + (form ? apart(box, form) * COST_OF_DISTANCE : 0);
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

const hiddenBy = (box: Box, words: readonly Box[], content: readonly Box[]): number =>
  coveredBy(box, words) + coveredBy(box, content) * COST_OF_CONTENT;

const coveredBy = (box: Box, boxes: readonly Box[]): number =>
  boxes.reduce((sum, other) => sum + shared(box, other), 0);
