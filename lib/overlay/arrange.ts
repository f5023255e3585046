import { type Box, boxOf } from './box';
import { type Placement, placePanel, SHAPES, type Shape } from './placement';

/** Space (px) between a target and the ring around it. */
const RING_GAP = 5;

/** Room (px) that a ring's number takes beside it. */
const BADGE_ROOM = 30;

/** What is drawn, to be put at its place. */
export interface Drawn {
  readonly panel: HTMLElement | null;
  readonly rings: readonly { readonly ring: HTMLElement; readonly target: Element }[];
  /** The shape that the user asked for, where it is not the fullest that fits. */
  readonly folded: boolean;
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
  for (const { ring, target } of drawn.rings) surround(ring, boxOf(target), view);
  const { panel } = drawn;
  if (!panel) return null;
  const placement = placePanel({
    view,
    obstacles: [...drawn.rings.map(({ target }) => boxOf(target)), ...focused(page)],
    sizeOf: (shape) => sizeAs(panel, shape, view),
    previous,
    shapes: drawn.folded ? ['handle'] : SHAPES,
  });
  panel.dataset.shape = placement.shape;
  panel.style.setProperty('left', `${Math.round(placement.x)}px`);
  panel.style.setProperty('top', `${Math.round(placement.y)}px`);
  return placement;
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

function surround(ring: HTMLElement, target: Box, view: Box): void {
  ring.style.setProperty('left', `${target.x - RING_GAP}px`);
  ring.style.setProperty('top', `${target.y - RING_GAP}px`);
  ring.style.setProperty('width', `${target.width + 2 * RING_GAP}px`);
  ring.style.setProperty('height', `${target.height + 2 * RING_GAP}px`);
  const before = target.x - RING_GAP - view.x;
  const after = view.x + view.width - target.x - target.width - RING_GAP;
  ring.dataset.badge = before >= BADGE_ROOM ? 'before' : after >= BADGE_ROOM ? 'after' : 'none';
}

function sizeAs(panel: HTMLElement, shape: Shape, view: Box) {
  panel.dataset.shape = shape;
  panel.style.setProperty('--view-width', `${view.width}px`);
  panel.style.setProperty('--view-height', `${view.height}px`);
  return { width: panel.offsetWidth, height: panel.offsetHeight };
}

function focused(page: Window): Box[] {
  const { activeElement, body } = page.document;
  const isControl =
    activeElement &&
    activeElement !== body &&
    activeElement.matches('input, select, textarea, button, a, [tabindex]');
  return isControl ? [boxOf(activeElement)] : [];
}
