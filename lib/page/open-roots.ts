/**
 * The elements of a page, those in open shadow roots after what they stand in, in document order: a
 * page may well put its list or its form in a root (netO'Centre's chooser, since 2025).
 *
 * @param within the document, or a root of it
 */
export function allElements(within: Document | ShadowRoot): Element[] {
  const top = 'documentElement' in within ? within.documentElement : within;
  const all: Element[] = [];
  for (const element of top.querySelectorAll('*')) {
    all.push(element);
    if (element.shadowRoot) all.push(...allElements(element.shadowRoot));
  }
  return all;
}

/**
 * The open shadow roots of a page, those inside others included, in document order.
 *
 * @param within the document, or a root of it
 */
export const openRoots = (within: Document | ShadowRoot): ShadowRoot[] =>
  allElements(within).flatMap(({ shadowRoot }) => shadowRoot ?? []);

/**
 * @param element any element
 * @returns what it stands in, out of a shadow root too; null for the outermost one
 */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * @param element any element
 * @returns itself and everything it stands in, from the inside out
 */
export function composedAncestors(element: Element): Element[] {
  const around = parentOf(element);
  return around ? [element, ...composedAncestors(around)] : [element];
}
