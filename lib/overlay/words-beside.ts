import { type Box, boxOf, boxOfWords } from './box';

/** Longest text (UTF-16 units) in the line of a field: « +33 » (tutorial 002), a country’s name. */
const LONGEST_PREFIX = 20;

/**
 * The boxes of the short texts that are next to an element, such as « +33 » before a number: a long one
 * is not in its line, and takes long to read.
 */
export function wordsBeside(element: Element): Box[] {
  const next = [nearest(element, 'previousSibling'), nearest(element, 'nextSibling')];
  return next.flatMap((node) => {
    if (!node || (node.textContent ?? '').length > LONGEST_PREFIX) return [];
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [boxOf(range)];
  });
}

/** What names a field: its box, as wide as the form perhaps, and its words there. */
export interface LabelBoxes {
  readonly box: Box;
  readonly words: Box;
}

/** The boxes of the first label of an element; null where it has none. */
export function labelOf(element: Element): LabelBoxes | null {
  const label = (element as HTMLInputElement).labels?.[0];
  return label ? { box: boxOf(label), words: boxOfWords(label) } : null;
}

/** The nearest sibling with text. */
function nearest(node: Node, way: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[way];
  while (next && !next.textContent?.trim()) next = next[way];
  return next;
}
