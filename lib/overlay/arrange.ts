import { areaOf, type Box, type Size, shared } from './box';
import { type Look, SHAPES, type Shape } from './look';
import { withOwnProperties } from './own-properties';
import { placeRing } from './place-ring';
import { placePanel } from './placement';
import { readScene, type Scene } from './scene';
import { type Side, sideOf } from './side';
import type { Placement } from './situation';
import { createSizes, type Sizes, wear } from './sizes';
import { intoView } from './spots';
import { writeStyle } from './write-style';

/** A narrower view (px) is a phone's, or a page zoomed to 300 % or more. */
const NARROW = 600;

/** The same of its height (px): a laptop's at 200 %, or a phone with its keyboard open. */
const LOW = 480;

/** What a phone’s keyboard leaves of the view is lower (px): what cannot be done while one types waits. */
const LOWEST = 360;

/** A line of the panel (px), at its usual text size. */
const LINE = 22;

/** A spot of which less than this part is in the view is out of sight. */
const IN_SIGHT = 0.5;

/** What is wider than this part of the view is a bar, out from under which a place can be scrolled. */
const BAR = 0.9;

/**
 * What a bar gives up, one after the other: the words of the button to its place, the button, what it
 * says besides.
 */
const GIVEN_UP = [
  { attribute: 'data-tight', given: true },
  { attribute: 'data-away', given: false },
  { attribute: 'data-alone', given: true },
] as const;

/** What is drawn, to be put in place. */
export interface Drawn {
  readonly panel: HTMLElement | null;
  readonly rings: readonly { readonly ring: HTMLElement; readonly target: Element }[];
  /** Where the hint of the moment is still to be done. */
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
 * Gives a panel that is not on the page yet its room and the look that is tried first, so that all of
 * it is styled only once.
 *
 * @param drawn the panel, already rendered
 * @param view the part of the page in sight
 */
export function makeReady(drawn: Drawn, view: Box): void {
  const { panel } = drawn;
  const [shape] = shapesFor(drawn, view);
  if (!panel || !shape) return;
  giveRoom(panel, view);
  wear(panel, { shape, lean: false });
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
  const covered = new Set(elements.filter((target) => seen.coverOf(target) !== null));
  const targets = elements.filter((target) => !covered.has(target)).map(seen.boxOf);
  const badges: Box[] = [];
  for (const { ring, target } of drawn.rings) {
    // Around a place under a window of the page, a ring would point at what is in that window.
    writeStyle(ring, 'visibility', covered.has(target) ? 'hidden' : '');
    if (covered.has(target)) continue;
    const place = [seen.boxOf(target), seen, targets, seen.sightFrom(target)] as const;
    const badge = placeRing(ring, ...place, seen.besideOf(target), badges);
    if (badge) badges.push(badge);
  }
  if (!panel) return null;
  const free = [...targets, ...badges, ...seen.focused];
  const fixed = seen.fixedBoxes.filter((box) => !containsAny(box, free));
  const obstacles = [...free, ...[...covered].map(seen.boxOf)];
  giveRoom(panel, view);
  const away = busy ? panel.dataset.away : awayFrom(seen, drawn.now ?? []);
  if (away) panel.dataset.away = away;
  else delete panel.dataset.away;
  if (!busy) {
    panel.toggleAttribute('data-tight', false);
    panel.toggleAttribute('data-alone', false);
  }
  const shapes = shapesFor(drawn, view);
  // One form where room lacks: the bar, whatever help it holds; an arrival has all that it can.
  const wide = drawn.opened || drawn.arrived || !isNarrow(view);
  const sizesNow = () => {
    const known = sizes.of(panel, drawn.opened ?? false);
    return (look: Look) => (wide || look.lean || look.shape !== 'compact' ? known(look) : null);
  };
  let sizeOf = sizesNow();
  const kept = busy && keptIn(view, previous, shapes, (look) => sizes.latest(look) ?? sizeOf(look));
  if (kept) return putAt(panel, kept);
  const situation = {
    view,
    obstacles,
    fixed,
    context: seen.context,
    titles: seen.titles,
    said: seen.said,
    between: seen.between,
    edge: seen.edge,
    content: [...seen.content, ...(drawn.named ?? []).map(seen.boxOf)],
    words: seen.words,
    previous,
    side: previous?.side ?? side,
    arrived: drawn.arrived ?? false,
    growth: (drawn.growth ?? 0) * LINE,
    shapes,
  };
  let placement = placePanel({ ...situation, sizeOf });
  if (!sizes.confirm(panel, drawn.opened ?? false, placement))
    placement = placePanel({ ...situation, sizeOf });
  // The sentence without so much else says more than a handle.
  for (const { attribute, given } of GIVEN_UP) {
    if (placement.shape !== 'handle' || drawn.folded) break;
    panel.toggleAttribute(attribute, given);
    sizeOf = sizesNow();
    placement = placePanel({ ...situation, sizeOf });
  }
  putAt(panel, placement);
  const size = sizeOf(placement);
  return size ? { ...placement, side: sideOf({ ...placement, ...size }, view) } : placement;
}

/** Tells the style sheet how much room there is. */
function giveRoom(panel: HTMLElement, { width, height }: Size): void {
  writeStyle(panel, withOwnProperties('--view-width'), `${width}px`);
  writeStyle(panel, withOwnProperties('--view-height'), `${height}px`);
  panel.toggleAttribute('data-low', height < LOWEST);
}

function hostOf(panel: HTMLElement): Node | null {
  const root = panel.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** A fixed box that contains a target is not in the way. */
const containsAny = (box: Box, targets: readonly Box[]): boolean =>
  targets.some((target) => shared(box, target) > 0);

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
  { view, boxOf, sightFrom, coverOf }: Scene,
  spots: readonly Element[],
): 'above' | 'below' | null {
  const isSeen = (spot: Element) => {
    if ((coverOf(spot)?.width ?? 0) > BAR * view.width) return false;
    const box = boxOf(spot);
    const top = sightFrom(spot);
    const sight = { ...view, y: top, height: view.y + view.height - top };
    return shared(box, sight) >= IN_SIGHT * Math.min(areaOf(box), areaOf(sight));
  };
  if (!spots[0] || spots.some(isSeen)) return null;
  const first = boxOf(spots[0]);
  return first.y < view.y + view.height / 2 ? 'above' : 'below';
}

function putAt(panel: HTMLElement, placement: Placement): Placement {
  wear(panel, placement);
  writeStyle(panel, 'left', `${Math.round(placement.x)}px`);
  writeStyle(panel, 'top', `${Math.round(placement.y)}px`);
  return placement;
}

/**
 * Where it stands, kept in the view; null where it cannot stay in its shape. Its size is the one that it
 * had before: to measure what each letter changes has the browser lay it out once more.
 */
function keptIn(
  view: Box,
  previous: Placement | null,
  shapes: readonly Shape[],
  sizeOf: (look: Look) => Size | null,
): Placement | null {
  if (!previous || !shapes.includes(previous.shape)) return null;
  const size = sizeOf(previous);
  return size && { ...previous, ...intoView(previous, size, view) };
}
