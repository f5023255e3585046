import { once } from '../once';
import { bestSpot } from './best-spot';
import { type Box, type Size, shared } from './box';
import type { Look } from './look';
import { CONTENT_CLEARANCE, formOf, type Obstacles } from './obstacles';
import { isBar } from './side';
import type { Placement, Situation } from './situation';
import { gaps, inside, MARGIN, type Spot, spots } from './spots';

/**
 * Where the panel covers neither an obstacle nor any of these, in the first look that does.
 *
 * @param whole what it covers from edge to edge or not at all: half a line is harder to read than none
 */
export function firstFree(
  situation: Situation,
  looks: readonly Look[],
  obstacles: Obstacles,
  more: readonly Box[],
  whole: readonly Box[] = [],
): Placement | null {
  const form = formOf(obstacles);
  const uncovered = [...obstacles.targets, ...obstacles.fixtures, ...more];
  const matter = [...obstacles.content, ...obstacles.said];
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

/** Whether a panel covers the height of a line in part. */
const isCut = (line: Box, panel: Box): boolean =>
  shared(line, panel) > 0 &&
  (line.y + CONTENT_CLEARANCE < panel.y ||
    line.y + line.height - CONTENT_CLEARANCE > panel.y + panel.height);

/** Spots worth a try for a panel of a size. */
export function spotsIn(
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
