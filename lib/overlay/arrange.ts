import { areaOf, type Box, type Size, shared } from './box';
import { placeRing } from './place-ring';
import { type Placement, placePanel, SHAPES, type Shape } from './placement';
import { readScene, type Scene } from './scene';
import { type Side, sideOf } from './side';
import { createSizes, type Sizes } from './sizes';
import { intoView } from './spots';
import { writeStyle } from './write-style';

/** A narrower view (px) is a phone's, or a page zoomed to 300 % or more. */
const NARROW = 600;

/** The same of its height (px): a laptop's at 200 %, or a phone with its keyboard open. */
const LOW = 480;

/** A line of the panel (px), at its usual text size. */
const LINE = 22;

/** A spot of which less than this part is in the view is out of sight. */
const IN_SIGHT = 0.5;

/** Space (px) that the panel keeps from the edge of the view and from an obstacle, together. */
const FREE = 20;

/** What is drawn, to be put in place. */
export interface Drawn {
  readonly panel: HTMLElement | null;
  readonly rings: readonly { readonly ring: HTMLElement; readonly target: Element }[];
  /** Where the hint of the moment is done. */
  readonly now?: readonly Element[];
  /** Whether the panel offers help that is more than a sentence. */
  readonly helps?: boolean;
  /** Whether it holds what its user came for: the way to their ENT. */
  readonly arrived?: boolean;
  /** How many lines the panel is about to grow by, as its user types. */
  readonly growth?: number;
  /** What is spoken of without a ring around it. */
  readonly named?: readonly Element[];
  /** The shape that the user asked for, where it is not the fullest that fits. */
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
  /** Whether the page moves under its user, or they type: the panel then stays where it stands. */
  readonly busy?: boolean;
  /** Where the panel stood on the page before. */
  readonly side?: Side | null;
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
  { scene, sizes = createSizes(), busy = false, side = null }: Prepared = {},
): Placement | null {
  const { panel } = drawn;
  const elements = drawn.rings.map(({ target }) => target);
  const seen = scene ?? readScene(page, elements, panel && hostOf(panel));
  const { view } = seen;
  const targets = elements.map(seen.boxOf);
  const badges = drawn.rings.flatMap(({ ring }, index) => {
    const box = targets[index];
    const target = elements[index];
    const from = target ? seen.sightFrom(target) : view.y;
    return (box && placeRing(ring, box, seen, targets, from)) ?? [];
  });
  if (!panel) return null;
  const obstacles = [...targets, ...badges, ...seen.focused];
  const fixed = seen.fixed.filter((box) => !containsAny(box, obstacles));
  writeStyle(panel, '--view-width', `${view.width}px`);
  writeStyle(panel, '--view-height', `${view.height}px`);
  writeStyle(panel, '--room', `${roomIn(clearPart(view, fixed), obstacles)}px`);
  const away = busy ? panel.dataset.away : awayFrom(seen, drawn.now ?? []);
  if (away) panel.dataset.away = away;
  else delete panel.dataset.away;
  const shapes = shapesFor(drawn, view);
  const sizeOf = (shape: Shape) => sizes.of(panel, shape, drawn.opened ?? false);
  const placement =
    (busy && keptIn(view, previous, shapes, sizeOf)) ||
    placePanel({
      view,
      obstacles,
      fixed,
      content: [...seen.content, ...(drawn.named ?? []).map(seen.boxOf)],
      words: seen.words,
      sizeOf,
      previous,
      side: previous?.side ?? side,
      arrived: drawn.arrived ?? false,
      growth: (drawn.growth ?? 0) * LINE,
      shapes,
    });
  if (panel.dataset.shape !== placement.shape) panel.dataset.shape = placement.shape;
  writeStyle(panel, 'left', `${Math.round(placement.x)}px`);
  writeStyle(panel, 'top', `${Math.round(placement.y)}px`);
  const size = sizeOf(placement.shape);
  return size ? { ...placement, side: sideOf({ ...placement, ...size }, view) } : placement;
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

/** Whether there is room for one hint at a time only. */
export const isNarrow = (view: Box): boolean => view.width < NARROW || view.height < LOW;

/**
 * In a narrow view the whole panel would hide the page: the sentence of the moment is enough, or one
 * hint with the help that a screen offers. Elsewhere too, where the whole panel has no room.
 */
function shapesIn(view: Box, helps: boolean): readonly Shape[] {
  if (helps) return isNarrow(view) ? SHAPES.slice(1) : SHAPES;
  return isNarrow(view) ? ['brief', 'compact', 'handle'] : ['full', 'brief', 'handle'];
}

function shapesFor({ folded, opened, helps = false }: Drawn, view: Box): readonly Shape[] {
  if (folded) return ['handle'];
  const shapes = shapesIn(view, helps);
  return opened ? shapes.filter((shape) => shape === 'full' || shape === 'compact') : shapes;
}

/** @returns on which side of the view all of these are out of sight; null where one is in it */
function awayFrom(
  { view, boxOf, sightFrom }: Scene,
  spots: readonly Element[],
): 'above' | 'below' | null {
  const isSeen = (spot: Element) => {
    const box = boxOf(spot);
    const top = sightFrom(spot);
    const sight = { ...view, y: top, height: view.y + view.height - top };
    return shared(box, sight) >= IN_SIGHT * Math.min(areaOf(box), areaOf(sight));
  };
  if (!spots[0] || spots.some(isSeen)) return null;
  const first = boxOf(spots[0]);
  return first.y < view.y + view.height / 2 ? 'above' : 'below';
}

/** Where it stands, kept in the view; null where it cannot stay in its shape. */
function keptIn(
  view: Box,
  previous: Placement | null,
  shapes: readonly Shape[],
  sizeOf: (shape: Shape) => Size | null,
): Placement | null {
  if (!previous || !shapes.includes(previous.shape)) return null;
  const size = sizeOf(previous.shape);
  return size && { shape: previous.shape, ...intoView(previous, size, view) };
}

/** Height (px) left above or below all the obstacles, for a panel as wide as the view. */
function roomIn(view: Box, obstacles: readonly Box[]): number {
  const seen = obstacles.filter((box) => shared(box, view) > 0);
  const top = Math.min(...seen.map((box) => box.y), view.y + view.height);
  const bottom = Math.max(...seen.map((box) => box.y + box.height), view.y);
  return Math.floor(Math.max(top - view.y, view.y + view.height - bottom) - FREE);
}
