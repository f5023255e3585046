/**
 * @param element a link, a button or a label
 * @returns its words as the page writes them, on one line, without the sign of a folded group
 */
export function shownLabel(element: Element): string {
  const value = element.matches('input') ? element.getAttribute('value') : null;
  const text = value ?? element.textContent ?? '';
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s+−-]+/, '')
    .trim();
  return words || spokenLabel(element);
}

/** What a screen reader says where there is nothing but a picture. */
function spokenLabel(element: Element): string {
  const picture = element.querySelector('img[alt]:not([alt=""])');
  return element.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? '';
}
