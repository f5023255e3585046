import type { Page } from '../../page/page';

/** Where a chooser stands: a part of the page, or an open shadow root. */
export type Root = Element | ShadowRoot;

/**
 * @param page the page
 * @returns its open shadow roots, those inside one another included, in document order
 */
export function openRoots(page: Page): ShadowRoot[] {
  const first = page.findInShadow('*', '*').flatMap((element) => rootAround(element) ?? []);
  return [...new Set(first)].flatMap(withInner);
}

/**
 * @param element an element of the page
 * @param selector what may hold it
 * @returns the nearest such element, the shadow root it stands in where there is none
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
