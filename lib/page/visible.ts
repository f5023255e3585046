/** An area below this (px²) is a text for screen readers only (1 × 1 px), not something seen. */
const SMALLEST_AREA = 4;

/**
 * Whether a user can see an element: rendered, not transparent, with an area somewhere on the page
 * (scrolled out of view counts as seen). Computed, because attributes and class names lie: the
 * login page v25.5 shows error paragraphs whose `hidden` attribute is still set.
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
  if (box.width * box.height < SMALLEST_AREA) return false;
  return box.right + window.scrollX > 0 && box.bottom + window.scrollY > 0;
}
