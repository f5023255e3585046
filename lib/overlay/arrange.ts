import { type Box, grown, shared } from './box';
import { type Placement, placePanel, SHAPES, type Shape } from './placement';
import { readScene, type Scene } from './scene';
import { createSizes, type Sizes } from './sizes';

/** Space (px) between a target and the ring around it. */
const RING_GAP = 4;

/** Room (px) that a ring's number takes beside it. */
const BADGE_ROOM = 30;

/** A narrower view (px) is a phone's, or a page zoomed to 300 % or more. */
const NARROW = 600;

/** Space (px) that the panel keeps from the edge of the view and from an obstacle, added up. */
const FREE = 20;

/** What is drawn, to be put in place. */
export interface Drawn {
  readonly panel: HTMLElement | null;
  readonly rings: readonly { readonly ring: HTMLElement; readonly target: Element }[];
  /** Whether the user folded the panel into its handle. */
  readonly folded: boolean;
  /** Whether the user asked for more than the handle, even over what matters. */
  readonly opened?: boolean;
}

/** What was prepared for an arrangement. */
interface Prepared {
  /** What was read of the page just before the guide was drawn; read now if absent. */
  readonly scene?: Scene | null;
  /** Known sizes of the panel; measured anew if absent. */
  readonly sizes?: Sizes;
}

/**
 * Puts the rings around their targets and the panel where it covers nothing that matters. Reads the
 * page first, then writes: a browser lays a page out again at each read that follows a write.
 *
 * @param drawn rings and panel, already rendered
 * @param page the page's window
 * @param previous where the panel was until now
 * @returns where the panel is now; null without a panel
 */
export function arrange(
  drawn: Drawn,
  page: Window,
  previous: Placement | null,
  { scene, sizes = createSizes() }: Prepared = {},
): Placement | null {
  const { panel } = drawn;
  const elements = drawn.rings.map(({ target }) => target);
  const seen = scene ?? readScene(page, elements, panel && hostOf(panel));
  const { view } = seen;
  const targets = elements.map(seen.boxOf);
  drawn.rings.forEach(({ ring }, index) => {
    const box = targets[index];
    if (box) placeRing(ring, box, view, targets);
  });
  if (!panel) return null;
  const obstacles = [...targets, ...seen.focused];
  const fixed = seen.fixed.filter((box) => !containsAny(box, obstacles));
  write(panel, '--view-width', `${view.width}px`);
  write(panel, '--view-height', `${view.height}px`);
  write(panel, '--room', `${roomIn(clearPart(view, fixed), obstacles)}px`);
  const placement = placePanel({
    view,
    obstacles,
    fixed,
    words: seen.words,
    sizeOf: (shape) => sizes.of(panel, shape, drawn.opened ?? false),
    previous,
    shapes: shapesFor(drawn, view),
  });
  if (panel.dataset.shape !== placement.shape) panel.dataset.shape = placement.shape;
  write(panel, 'left', `${Math.round(placement.x)}px`);
  write(panel, 'top', `${Math.round(placement.y)}px`);
  return placement;
}

/** Writes only a new value: some browsers restyle for the same one too. */
function write({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

function hostOf(panel: HTMLElement): Node | null {
  const root = panel.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** A fixed box that contains a target is not in the way. */
const containsAny = (box: Box, targets: readonly Box[]): boolean =>
  targets.some((target) => shared(box, target) > 0);

/** What fixed boxes leave of a narrow view, where the panel takes the whole width. */
function clearPart(view: Box, fixed: readonly Box[]): Box {
  if (!isNarrow(view)) return view;
  const middle = view.y + view.height / 2;
  const over = fixed.filter((box) => box.y + box.height < middle);
  const under = fixed.filter((box) => box.y > middle);
  const top = Math.max(view.y, ...over.map((box) => box.y + box.height));
  const bottom = Math.min(view.y + view.height, ...under.map((box) => box.y));
  return { ...view, y: top, height: bottom - top };
}

/** Whether a view has room for one hint at a time only. */
export const isNarrow = (view: Box): boolean => view.width < NARROW;

/** On a narrow view the whole panel would hide the page: one hint at a time leaves it in sight. */
const shapesIn = (view: Box): readonly Shape[] =>
  isNarrow(view) ? SHAPES.filter((shape) => shape !== 'full') : SHAPES;

function shapesFor({ folded, opened }: Drawn, view: Box): readonly Shape[] {
  if (folded) return ['handle'];
  const shapes = shapesIn(view);
  return opened ? shapes.filter((shape) => shape === 'full' || shape === 'compact') : shapes;
}

function placeRing(ring: HTMLElement, target: Box, view: Box, targets: readonly Box[]): void {
  const box = grown(target, RING_GAP);
  write(ring, 'left', `${box.x}px`);
  write(ring, 'top', `${box.y}px`);
  write(ring, 'width', `${box.width}px`);
  write(ring, 'height', `${box.height}px`);
  const before = { ...box, x: box.x - BADGE_ROOM, width: BADGE_ROOM };
  const after = { ...box, x: box.x + box.width, width: BADGE_ROOM };
  const badge = isFree(before, view, targets)
    ? 'before'
    : isFree(after, view, targets)
      ? 'after'
      : 'none';
  if (ring.dataset.badge !== badge) ring.dataset.badge = badge;
}

/** A number never covers a target, and is never cut off by the edge of the view. */
const isFree = (badge: Box, view: Box, targets: readonly Box[]): boolean =>
  badge.x >= view.x &&
  badge.x + badge.width <= view.x + view.width &&
  targets.every((target) => shared(badge, target) === 0);

/** Height (px) left above or below all the obstacles, for a panel as wide as the view. */
function roomIn(view: Box, obstacles: readonly Box[]): number {
  const seen = obstacles.filter((box) => shared(box, view) > 0);
  const top = Math.min(...seen.map((box) => box.y), view.y + view.height);
  const bottom = Math.max(...seen.map((box) => box.y + box.height), view.y);
  return Math.floor(Math.max(top - view.y, view.y + view.height - bottom) - FREE);
}
