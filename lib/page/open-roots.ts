/**
 * The elements of a page in document order, those of open shadow roots after their host: a page may
 * well put its list or its form in a root (netO'Centre's chooser, since 2025).
 *
 * @param within the document, a root of it, or an element
 */
export function allElements(within: Document | ShadowRoot | Element): Element[] {
  const top = 'documentElement' in within ? within.documentElement : within;
  const all: Element[] = [];
  for (const element of top.querySelectorAll('*')) {
    all.push(element);
    if (element.shadowRoot) all.push(...allElements(element.shadowRoot));
  }
  return all;
}

/**
 * The open shadow roots of a page, nested ones included, in document order.
 *
 * @param within the document, a root of it, or an element
 */
export const openRoots = (within: Document | ShadowRoot | Element): ShadowRoot[] =>
  allElements(within).flatMap(({ shadowRoot }) => shadowRoot ?? []);

/**
 * @param element any element
 * @returns its parent, or the host of its shadow root; null for the outermost element
 */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * @param element any element
 * @returns itself and its ancestors, across shadow roots, from the inside out
 */
export function composedAncestors(element: Element): Element[] {
  const around = parentOf(element);
  return around ? [element, ...composedAncestors(around)] : [element];
}
