import { parentOf } from './open-roots';

/** A smaller area (px²) is text for screen readers only (1 × 1 px), which nobody sees. */
const SMALLEST_AREA = 4;

/**
 * Whether a user can see an element: rendered, not transparent, with an area somewhere on the page
 * (scrolled out of view counts as seen). Computed, because attributes and class names are not to be
 * trusted: the login page v25.5 shows error paragraphs whose `hidden` attribute is still set.
 */
export function isVisible(element: Element): boolean {
  const seen = element.checkVisibility({
    checkOpacity: true,
    checkVisibilityCSS: true,
    opacityProperty: true,
    visibilityProperty: true,
  });
  if (!seen) return false;
  const box = element.getBoundingClientRect();
  if (isTiny(box)) return false;
  if (box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0) return false;
  return !isClippedAway(element);
}

/**
 * Whether a part of a visible element is left out of what its user sees there: not rendered, or words
 * for screen readers only.
 */
export function isLeftOut(part: Element): boolean {
  const { display, visibility } = getComputedStyle(part);
  if (display === 'none' || visibility === 'hidden') return true;
  return isTiny(part.getBoundingClientRect()) && clips(part);
}

const isTiny = ({ width, height }: DOMRect): boolean => width * height < SMALLEST_AREA;

/** Inside a clipping box of a pixel or so: words for screen readers only. */
function isClippedAway(element: Element): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (isTiny(around.getBoundingClientRect()) && clips(around)) return true;
  }
  return false;
}

function clips(element: Element): boolean {
  const { overflowX, clipPath, clip } = getComputedStyle(element);
  return overflowX !== 'visible' || clipPath !== 'none' || clip !== 'auto';
}
