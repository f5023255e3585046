import { allElements } from '../../page/open-roots';

/** Most elements looked at: a sign-in page has far fewer. */
const MOST_ELEMENTS = 20_000;

/** Elements that can have a shadow root, besides custom ones (DOM standard, `attachShadow`). */
const HOSTS =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/**
 * @param document a page's document
 * @returns its elements, those of open shadow roots after their host
 */
export const elementsOf = (document: Document): Element[] =>
  allElements(document).slice(0, MOST_ELEMENTS);

/**
 * The same with closed shadow roots, which browsers open to extensions. Fields are looked for there;
 * words are not, as the guide's own are in such a root.
 *
 * @param elements elements of a page
 */
export function withClosedRoots(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    const root = HOSTS.test(element.localName) ? closedRootOf(element) : null;
    return root ? [element, ...withClosedRoots(allElements(root))] : [element];
  });
}

function closedRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return null;
  if ('openOrClosedShadowRoot' in element) {
    return element.openOrClosedShadowRoot as ShadowRoot | null;
  }
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } };
  };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
