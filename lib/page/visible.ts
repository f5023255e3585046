import { parentOf, unshadowed } from './open-roots';
import { isLit, lightOf, writesUnseen } from './painted';

/**
 * A smaller side (px) is of text for screen readers only (1 × 1 px), or of words scaled down to a line,
 * which nobody sees.
 */
const SMALLEST_SIDE = 2;

/**
 * Whether a user can see an element: rendered, not transparent, with an area somewhere on the page
 * (scrolled out of view counts as seen). Computed, because attributes and class names are not to be
 * trusted: the login page v25.5 shows error paragraphs whose `hidden` attribute is still set.
 *
 * @internal exported for tests only
 */
export const isVisible = (element: Element): boolean => createSight()(element);

/**
 * Tells what a user can see. What is around the elements is looked at once: use it for one pass only.
 *
 * @see isVisible
 */
export function createSight(): (element: Element) => boolean {
  const lightAt = createLight();
  return (element) => {
    const seen = element.checkVisibility({
      checkOpacity: true,
      checkVisibilityCSS: true,
      opacityProperty: true,
      visibilityProperty: true,
    });
    if (!seen) return false;
    const box = element.getBoundingClientRect();
    if (isTiny(box) || isBeyondEdges(box)) return false;
    const style = getComputedStyle(element);
    const light = lightOf(style, box) * lightAt(parentOf(element));
    return isLit(light) && !writesUnseen(element, style);
  };
}

/**
 * Tells how much of their colours the styles around leave what is in an element, from 0 (nothing) to 1
 * (all). Each is looked at once: use it for one pass only.
 */
export function createLight(): (element: Element | null) => number {
  const known = new Map<Element, number>();
  const lightAt = (element: Element | null): number => {
    if (!element) return 1;
    const before = known.get(element);
    if (before !== undefined) return before;
    const box = unshadowed(element, 'getBoundingClientRect').call(element);
    const style = getComputedStyle(element);
    // Inside a clipping box of a pixel or so: words for screen readers only.
    const isHollow = isTiny(box) && clips(style);
    const light = isHollow ? 0 : lightOf(style, box) * lightAt(parentOf(element));
    known.set(element, light);
    return light;
  };
  return lightAt;
}

/** Whether a box is where no scrolling leads: before the page's start, or beside the page itself. */
function isBeyondEdges({ left, right, bottom }: DOMRect): boolean {
  if (right + window.scrollX <= 0 || bottom + window.scrollY <= 0) return true;
  if (left < window.innerWidth) return false;
  return left >= document.body.getBoundingClientRect().right;
}

/**
 * Whether a part of a visible element is left out of what its user sees there: not rendered, or words
 * for screen readers only.
 */
export function isLeftOut(part: Element): boolean {
  const style = getComputedStyle(part);
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  return isTiny(part.getBoundingClientRect()) && clips(style);
}

const isTiny = ({ width, height }: DOMRect): boolean => Math.min(width, height) < SMALLEST_SIDE;

function clips({ overflowX, clipPath, clip }: CSSStyleDeclaration): boolean {
  return overflowX !== 'visible' || clipPath !== 'none' || clip !== 'auto';
}
