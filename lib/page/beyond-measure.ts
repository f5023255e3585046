import { FIELDS } from './fields';
import { unshadowed } from './open-roots';

/** Most elements, and most fields, of a page that is read: a sign-in page has far fewer. */
const MOST_ELEMENTS = 20_000;
const MOST_FIELDS = 500;

/** How deep elements may lie in each other, looked at where there are more elements than `MANY`. */
const DEEPEST = 256;
const MANY = 3000;

/**
 * Whether a page has more than any page has on which there is something to say. What reads a page
 * compares many of its elements with each other: to read such a page would take minutes, and stop it.
 *
 * @param elements the elements of the page, those of open shadow roots after their host
 * @param roots the document and those roots
 */
export function isBeyondMeasure(
  elements: readonly Element[],
  roots: readonly (Document | ShadowRoot)[],
): boolean {
  if (elements.length > MOST_ELEMENTS) return true;
  const fields = roots.reduce((sum, root) => sum + root.querySelectorAll(FIELDS).length, 0);
  return fields > MOST_FIELDS || (elements.length > MANY && isTooDeep(elements));
}

/** A parent comes before its children. */
function isTooDeep(elements: readonly Element[]): boolean {
  const depths = new Map<Element | null, number>();
  return elements.some((element) => {
    const depth = (depths.get(unshadowed(element, 'parentElement')) ?? 0) + 1;
    depths.set(element, depth);
    return depth > DEEPEST;
  });
}
