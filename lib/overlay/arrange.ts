import { type Box, boxOf, grown, type Size, shared } from './box';
import { fixedBoxes } from './fixed-boxes';
import { type Placement, placePanel, SHAPES, type Shape } from './placement';

/** Space (px) between a target and the ring around it. */
const RING_GAP = 4;

/** Room (px) that a ring's number takes beside it. */
const BADGE_ROOM = 30;

/** A view narrower than this (px) is a phone's, or a page zoomed at 300 % and more. */
const NARROW = 600;

/** Space (px) that the panel keeps from the edge of the view and from an obstacle, together. */
const FREE = 20;

/** Elements whose words had better stay readable. */
const WORDS = 'h1, h2, h3, p, li, label, legend, a, button, input, [role="alert"]';

/** More elements than this are not looked at: a page is not that long where the user looks. */
const MOST_WORDS = 120;

/** What is drawn, to be put at its place. */
export interface Drawn {
  readonly panel: HTMLElement | null;
  readonly rings: readonly { readonly ring: HTMLElement; readonly target: Element }[];
  /** The shape that the user asked for, where it is not the fullest that fits. */
  readonly folded: boolean;
  /** Whether the user asked for more than the handle, even over what matters. */
  readonly opened?: boolean;
}

/**
 * Puts the rings around their targets and the panel where it covers nothing that matters.
 *
 * @param drawn rings and panel, already rendered
 * @param page window of the page
 * @param previous where the panel stands now
 * @returns where the panel stands
 */
export function arrange(drawn: Drawn, page: Window, previous: Placement | null): Placement | null {
  const view = viewOf(page);
  const targets = drawn.rings.map(({ target }) => boxOf(target));
  drawn.rings.forEach(({ ring, target }, index) => {
    const box = targets[index] ?? boxOf(target);
    surround(ring, box, view, targets);
  });
  const { panel } = drawn;
  if (!panel) return null;
  const obstacles = [...targets, ...focused(page)];
  const fixed = fixedBoxes(page, view, hostOf(panel)).filter((box) => !holdsAny(box, obstacles));
  panel.style.setProperty('--view-width', `${view.width}px`);
  panel.style.setProperty('--view-height', `${view.height}px`);
  panel.style.setProperty('--room', `${roomIn(between(view, fixed), obstacles)}px`);
  const placement = placePanel({
    view,
    obstacles,
    fixed,
    words: () => wordsOf(page),
    sizeOf: (shape) => sizeAs(panel, shape, drawn.opened),
    previous,
    shapes: shapesFor(drawn, view),
  });
  panel.dataset.shape = placement.shape;
  panel.style.setProperty('left', `${Math.round(placement.x)}px`);
  panel.style.setProperty('top', `${Math.round(placement.y)}px`);
  return placement;
}

function hostOf(panel: HTMLElement): Node | null {
  const root = panel.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** What the guide points at is in no one's way, be it in a fixed box. */
const holdsAny = (box: Box, targets: readonly Box[]): boolean =>
  targets.some((target) => shared(box, target) > 0);

/** What is left of a narrow view over and under fixed boxes, where the panel is as wide as it. */
function between(view: Box, fixed: readonly Box[]): Box {
  if (view.width >= NARROW) return view;
  const middle = view.y + view.height / 2;
  const over = fixed.filter((box) => box.y + box.height < middle);
  const under = fixed.filter((box) => box.y > middle);
  const top = Math.max(view.y, ...over.map((box) => box.y + box.height));
  const bottom = Math.min(view.y + view.height, ...under.map((box) => box.y));
  return { ...view, y: top, height: bottom - top };
}

/** On a narrow view the whole panel would hide the page: one hint at a time leaves it in sight. */
const shapesIn = (view: Box): readonly Shape[] =>
  view.width < NARROW ? SHAPES.filter((shape) => shape !== 'full') : SHAPES;

function shapesFor({ folded, opened }: Drawn, view: Box): readonly Shape[] {
  if (folded) return ['handle'];
  const shapes = shapesIn(view);
  return opened ? shapes.filter((shape) => shape === 'full' || shape === 'compact') : shapes;
}

function viewOf(page: Window): Box {
  const seen = page.visualViewport;
  return {
    x: seen?.offsetLeft ?? 0,
    y: seen?.offsetTop ?? 0,
    width: Math.min(
      seen?.width ?? page.innerWidth,
      page.document.documentElement.clientWidth || page.innerWidth,
    ),
    height: seen?.height ?? page.innerHeight,
  };
}

function surround(ring: HTMLElement, target: Box, view: Box, targets: readonly Box[]): void {
  const box = grown(target, RING_GAP);
  ring.style.setProperty('left', `${box.x}px`);
  ring.style.setProperty('top', `${box.y}px`);
  ring.style.setProperty('width', `${box.width}px`);
  ring.style.setProperty('height', `${box.height}px`);
  const before = { ...box, x: box.x - BADGE_ROOM, width: BADGE_ROOM };
  const after = { ...box, x: box.x + box.width, width: BADGE_ROOM };
  ring.dataset.badge = isFree(before, view, targets)
    ? 'before'
    : isFree(after, view, targets)
      ? 'after'
      : 'none';
}

/** A number is never drawn over a target, nor cut by the edge of the view. */
const isFree = (badge: Box, view: Box, targets: readonly Box[]): boolean =>
  badge.x >= view.x &&
  badge.x + badge.width <= view.x + view.width &&
  targets.every((target) => shared(badge, target) === 0);

/** Height (px) left over or under all of the obstacles, for a panel as wide as the view. */
function roomIn(view: Box, obstacles: readonly Box[]): number {
  const seen = obstacles.filter((box) => shared(box, view) > 0);
  const top = Math.min(...seen.map((box) => box.y), view.y + view.height);
  const bottom = Math.max(...seen.map((box) => box.y + box.height), view.y);
  return Math.floor(Math.max(top - view.y, view.y + view.height - bottom) - FREE);
}

/** Boxes of the page's own words, enough of them to see where it is empty. */
function wordsOf(page: Window): Box[] {
  return [...page.document.querySelectorAll(WORDS)].slice(0, MOST_WORDS).map(boxOf);
}

function sizeAs(panel: HTMLElement, shape: Shape, opened = false): Size | null {
  panel.dataset.shape = shape;
  if (shape !== 'handle' && !opened && !saysWhatMatters(panel, shape)) return null;
  return { width: panel.offsetWidth, height: panel.offsetHeight };
}

/** The sentence of the moment, where there is one, must be in sight without scrolling. */
function saysWhatMatters(panel: HTMLElement, shape: Shape): boolean {
  const sentence = panel.querySelector('[data-brief]');
  if (!sentence || shape === 'brief') return sentence !== null || shape !== 'brief';
  const body = sentence.closest('[data-scrolls]') ?? panel;
  const { bottom } = sentence.getBoundingClientRect();
  return bottom + body.scrollTop <= body.getBoundingClientRect().bottom;
}

/** The page's control that has the keyboard; null while it is in the guide, or nowhere. */
export function focusedControl({ activeElement, body }: Document): Element | null {
  const isControl =
    activeElement &&
    activeElement !== body &&
    activeElement.matches('input, select, textarea, button, a, [tabindex]');
  return isControl ? activeElement : null;
}

/** The control that has the focus, and the buttons beside it: the eye that shows a password. */
function focused(page: Window): Box[] {
  const control = focusedControl(page.document);
  if (!control) return [];
  const beside = [...(control.parentElement?.children ?? [])];
  return [control, ...beside.filter((one) => one.matches('button'))].map(boxOf);
}
