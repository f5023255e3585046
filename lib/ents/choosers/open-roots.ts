/** Where a chooser is: a part of the page, or an open shadow root. */
export type Root = Element | ShadowRoot;

/**
 * @param element an element of the page
 * @param selector selector of an ancestor
 * @returns the nearest such ancestor, else the shadow root around the element
 */
export function holderOf(element: Element, selector: string): Root | null {
  return element.closest(selector) ?? rootAround(element);
}

function rootAround(element: Element): ShadowRoot | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : null;
}
