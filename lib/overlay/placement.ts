import { once } from '../once';
import { bestSpot, cheapest, coveredBy } from './best-spot';
import { around, type Box, grown, type Size, shared, wholePixels } from './box';
import { type Look, looksOf, type Shape } from './look';
import { isBar, type Side } from './side';
import { gaps, inside, MARGIN, type Spot, spots } from './spots';

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
  /** What tells the user where they are: stays uncovered wherever there is a free place. */
  readonly context?: readonly Box[];
  /** The titles among these: stay uncovered wherever there is room for all that the panel says. */
  readonly titles?: readonly Box[];
  /** Where the column of the page's main part ends (px from the left). */
  readonly edge?: number;
  /** What had better stay uncovered: the page's own words. Asked for only if the panel must move. */
  readonly words: () => readonly Box[];
  /** The size of the panel in a look; null where that look does not say what matters now. */
  readonly sizeOf: (look: Look) => Size | null;
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

/** A look and a place (CSS px in the layout viewport) for the panel. */
export interface Placement extends Look {
  readonly x: number;
  readonly y: number;
  readonly side?: Side;
}

/** Space (px) kept between the panel and what must stay uncovered, the ring included. */
const CLEARANCE = 10;

/** Space (px) kept between the panel and the rest of what the page offers. */
const CONTENT_CLEARANCE = 2;

/**
 * Where the panel covers nothing that matters and as few of the page's words as can be; smaller if
 * need be. Where no shape that says anything stands clear of the page's content, the smallest one
 * covers as little of it as it can.
 */
export function placePanel(situation: Situation): Placement {
  const { view, shapes, fixed = [] } = situation;
  const obstacles = {
    targets: kept(situation.obstacles, view, CLEARANCE),
    fixtures: kept(fixed, view, CLEARANCE),
    content: kept(situation.content ?? [], view, CONTENT_CLEARANCE),
    context: kept(situation.context ?? [], view, CONTENT_CLEARANCE),
    titles: kept(situation.titles ?? [], view, CONTENT_CLEARANCE),
  };
  const { content, context, titles } = obstacles;
  const looks = looksOf(shapes);
  if (content.length + context.length === 0) return placeBeside(situation, looks, obstacles);
  const saysLess: readonly Shape[] = situation.arrived ? ['brief', 'handle'] : ['handle'];
  const saying = looks.filter(({ shape }) => !saysLess.includes(shape) || shapes.length === 1);
  // The page's title is not worth the steps, where there is room for them.
  const saysAll = shapes.includes('full')
    ? saying.filter(({ shape, lean }) => shape !== 'brief' && !lean)
    : saying;
  // Nor is it worth the help that a screen offers, where that is what the panel is for.
  const helping =
    shapes[0] === 'compact' ? saying.filter(({ shape }) => shape === 'compact') : saysAll;
  const clear =
    firstFree(situation, saysAll, obstacles, [...content, ...context]) ??
    firstFree(situation, helping, obstacles, [...content, ...titles]) ??
    firstFree(situation, helping, obstacles, content, titles) ??
    firstFree(situation, saying, obstacles, content);
  if (clear) return clear;
  const smallestFirst =
    shapes.includes('brief') && !situation.arrived
      ? [...saying].reverse().concat(looks.filter((look) => !saying.includes(look)))
      : looks;
  return placeBeside(situation, smallestFirst, obstacles);
}

/** What stands in the view, with the space kept around it. */
interface Obstacles {
  readonly targets: readonly Box[];
  readonly fixtures: readonly Box[];
  readonly content: readonly Box[];
  readonly context: readonly Box[];
  /** The titles among these. */
  readonly titles: readonly Box[];
}

function kept(boxes: readonly Box[], view: Box, clearance: number): Box[] {
  return boxes
    .map((box) => wholePixels(grown(box, clearance)))
    .filter((box) => shared(box, view) > 0);
}

/** Where the panel covers no target, in the first of these looks that does; the last one anyway. */
function placeBeside(
  situation: Situation,
  looks: readonly Look[],
  obstacles: Obstacles,
): Placement {
  const { view, sizeOf, fixed = [] } = situation;
  const { content, fixtures } = obstacles;
  const saying = looks.filter(({ shape }) => shape !== 'handle');
  const briefly = looks.filter(({ shape }) => shape === 'brief');
  // Nobody folded it: rather than fold to a handle, it says its sentence over an assistant's window.
  const free =
    firstFree(situation, saying, obstacles, []) ??
    firstFree(
      situation,
      briefly,
      { ...obstacles, fixtures: [], content: [...content, ...fixtures] },
      [],
    ) ??
    firstFree(situation, looks.slice(-1), obstacles, []);
  if (free) return free;
  // The targets come first, where a small view has no room beside both.
  if (fixtures.length > 0) {
    return placeBeside({ ...situation, fixed: [] }, looks.slice(-1), {
      ...obstacles,
      fixtures: [],
    });
  }
  const covered = [...situation.obstacles, ...fixed];
  let last: Placement = { shape: 'handle', lean: false, x: view.x + MARGIN, y: view.y + MARGIN };
  for (const look of looks) {
    const size = sizeOf(look);
    if (!size) continue;
    const all = spotsIn(situation, look, size, obstacles);
    last = {
      ...look,
      ...(cheapest(all, (spot) => coveredBy({ ...spot, ...size }, covered)) ?? last),
    };
  }
  return last;
}

/**
 * Where the panel covers neither an obstacle nor any of these, in the first look that does.
 *
 * @param whole what it covers from edge to edge or not at all: half a line is harder to read than none
 */
function firstFree(
  situation: Situation,
  looks: readonly Look[],
  obstacles: Obstacles,
  more: readonly Box[],
  whole: readonly Box[] = [],
): Placement | null {
  const form = formOf(obstacles);
  const uncovered = [...obstacles.targets, ...obstacles.fixtures, ...more];
  const matter = [...obstacles.content, ...obstacles.context];
  // A title may be covered once the panel has grown.
  const passing = [...obstacles.context, ...obstacles.titles];
  const lasting = uncovered.filter((box) => !passing.includes(box));
  for (const look of looks) {
    const size = situation.sizeOf(look);
    if (!size) continue;
    const grown = grownBy(situation, size);
    const clearOf = (one: Size, boxes: readonly Box[]) => (spot: Spot) => {
      const box = { ...spot, ...one };
      return boxes.every((other) => shared(box, other) === 0);
    };
    const cutsNone = (spot: Spot) => whole.every((other) => !isCut(other, { ...spot, ...size }));
    const isClear = clearOf(size, uncovered);
    const isFree = (spot: Spot) => isClear(spot) && cutsNone(spot);
    const freeFor = (placed: Size, boxes: readonly Box[]) =>
      once(() => {
        const all = spotsIn(situation, look, placed, obstacles, [...more, ...whole]);
        return all.filter(clearOf(placed, boxes)).filter(isFree);
      });
    const roomy = freeFor(grown, lasting);
    const tight = freeFor(size, uncovered);
    const best = (placed: Size, free: () => Spot[], stays: boolean) =>
      stays && !situation.side
        ? undefined
        : bestSpot(free(), placed, { ...situation, form, matter }, stays);
    const here = standing(situation, look, size);
    const spot =
      (here && isFree(here) ? here : undefined) ??
      best(grown, roomy, true) ??
      best(size, tight, true) ??
      best(grown, roomy, false) ??
      best(size, tight, false);
    if (spot) return { ...look, x: spot.x, y: spot.y };
  }
  return null;
}

/** What the panel speaks of: its targets, or the title of a page where there is nothing to do. */
const formOf = ({ targets, titles }: Obstacles): Box | null =>
  around(targets.length > 0 ? targets : titles);

/** Whether a panel covers the height of a line in part. */
const isCut = (line: Box, panel: Box): boolean =>
  shared(line, panel) > 0 &&
  (line.y + CONTENT_CLEARANCE < panel.y ||
    line.y + line.height - CONTENT_CLEARANCE > panel.y + panel.height);

function spotsIn(
  situation: Situation,
  look: Look,
  size: Size,
  obstacles: Obstacles,
  more: readonly Box[] = [],
): Spot[] {
  const { view } = situation;
  const { targets, fixtures } = obstacles;
  const between = look.shape === 'handle' ? [...targets, ...fixtures] : fixtures;
  return [
    // A place found for one look would bring back another, and the panel would change for nothing.
    ...spots(size, view, formOf(obstacles), standing(situation, look, size)),
    ...gaps(size, view, [...between, ...more]),
  ];
}

/** The size that the panel is about to have; a bar grows away from the edge that it stands at. */
function grownBy({ growth = 0, view }: Situation, { width, height }: Size): Size {
  const tallest = Math.max(height, view.height - 2 * MARGIN);
  return { width, height: isBar(width, view) ? height : Math.min(height + growth, tallest) };
}

/** Where it stands now, in this look and in the view. */
function standing({ previous, view }: Situation, look: Look, size: Size): Spot | null {
  const isSame = previous?.shape === look.shape && previous.lean === look.lean;
  return isSame && inside(size, view)(previous) ? previous : null;
}
