import type { Page } from '../../page/page';

/** Where a chooser is: a part of the page, or an open shadow root. */
export type Root = Element | ShadowRoot;

/**
 * @param page the page
 * @returns its open shadow roots, nested ones included, in document order
 */
export function openRoots(page: Page): ShadowRoot[] {
  const first = page.findInShadow('*', '*').flatMap((element) => rootAround(element) ?? []);
  return [...new Set(first)].flatMap(withInner);
}

/**
 * @param element an element of the page
 * @param selector selector of an ancestor
 * @returns the nearest such ancestor, else the shadow root around the element
 */
export function holderOf(element: Element, selector: string): Root | null {
  return element.closest(selector) ?? rootAround(element);
}

const withInner = (root: ShadowRoot): ShadowRoot[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? withInner(shadowRoot) : [],
  ),
];

function rootAround(element: Element): ShadowRoot | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : null;
}
