import { apart, areaOf, type Box, type Size, shared } from './box';
import { type Side, sideOf } from './side';
import type { Spot } from './spots';

/** A panel that hides this much more (fraction of its area) hides hardly more. */
const HARDLY = 0.05;

/** Area of words (px²) that is worth covering to stand one px nearer to the form. */
const COST_OF_DISTANCE = 60;

/** How many times worse than covering words it is to cover a field, a button, a message or a title. */
const COST_OF_CONTENT = 20;

/** What makes one spot better than another. */
interface Surroundings {
  /** The part of the page in sight. */
  readonly view: Box;
  /** The targets, all in one box; null without any. */
  readonly form: Box | null;
  /** What had much better stay uncovered. */
  readonly matter: readonly Box[];
  /** What had better stay uncovered. */
  readonly words: () => readonly Box[];
  /** Where the column of the page's main part ends (px from the left). */
  readonly edge?: number;
  /** Where the panel stood before. */
  readonly side?: Side | null | undefined;
}

/**
 * The best of some free spots for a panel: the one that hides least, near the form; right of it if that
 * hides hardly more, as most pages leave a margin there: in that margin, level with the form, if it can.
 *
 * @param stays whether only the side where the panel stood will do
 */
export function bestSpot(
  free: readonly Spot[],
  size: Size,
  { view, form, matter, words, edge = 0, side }: Surroundings,
  stays: boolean,
): Spot | undefined {
  if (free.length < 2 && !stays) return free[0];
  const boxes = words();
  const rated = free.map((spot) => {
    const box = { ...spot, ...size };
    const hidden = coveredBy(box, boxes) + coveredBy(box, matter) * COST_OF_CONTENT;
    return { spot, box, hidden, cost: hidden + (form ? apart(box, form) * COST_OF_DISTANCE : 0) };
  });
  const most = Math.min(...rated.map(({ hidden }) => hidden)) + HARDLY * areaOf(size);
  const quiet = rated.filter(({ hidden }) => hidden <= most);
  const right = form ? form.x + form.width : view.x + view.width / 2;
  const there = quiet.filter(({ box }) => (stays ? sideOf(box, view) === side : box.x >= right));
  const margin = there.filter(({ box }) => box.x >= edge);
  const level = margin.filter(({ box }) => form && shared({ ...box, x: form.x }, form) > 0);
  const among = [level, margin, there].find(({ length }) => length > 0) ?? (stays ? [] : rated);
  return cheapest(among, ({ cost }) => cost)?.spot;
}

/** The one with the lowest cost; the first one among equals. */
export function cheapest<One>(all: readonly One[], costOf: (one: One) => number): One | undefined {
  let best: { one: One; cost: number } | undefined;
  for (const one of all) {
    const cost = costOf(one);
    if (!best || cost < best.cost) best = { one, cost };
  }
  return best?.one;
}

/** How much (px²) of these a box covers. */
export const coveredBy = (box: Box, boxes: readonly Box[]): number =>
  boxes.reduce((sum, other) => sum + shared(box, other), 0);
