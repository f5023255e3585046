/** What a style sheet may put into an element. */
export const PARTS = ['::before', '::after'] as const;

type Part = (typeof PARTS)[number];

/** Known once for a reading: this script is put into a page anew at each click, and asking costs most. */
const known: Readonly<Record<Part, WeakMap<Element, string>>> = {
  '::before': new WeakMap(),
  '::after': new WeakMap(),
};

/**
 * @param element any element
 * @param part what is before it, or after it
 * @returns the computed `content` of it; empty where there is nothing
 */
export function contentOf(element: Element, part: Part): string {
  const before = known[part].get(element);
  if (before !== undefined) return before;
  const { content } = getComputedStyle(element, part);
  const drawn = content === 'none' || content === 'normal' ? '' : content;
  known[part].set(element, drawn);
  return drawn;
}
