import { type Box, boxOf } from './box';

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

/** Whether a label only names a box, and is no choice to click: beside its words, its line is empty. */
export function onlyNames(element: Element): boolean {
  if (!element.matches('label')) return false;
  const { control } = element as HTMLLabelElement;
  return (
    control !== null &&
    !element.contains(control) &&
    !control.matches('[type="radio"], [type="checkbox"]')
  );
}

/** The nearest sibling with text. */
function nearest(node: Node, way: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[way];
  while (next && !next.textContent?.trim()) next = next[way];
  return next;
}
