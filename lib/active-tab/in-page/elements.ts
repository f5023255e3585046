import { isClaimed } from '../../guide/claim-page';
import { allElements, isForm } from '../../page/open-roots';

/** Most elements looked at: a sign-in page has far fewer. */
const MOST_ELEMENTS = 20_000;

/** What is read first where there are more: a page may have any number of others before its form. */
const TELLING =
  'h1, h2, h3, h4, h5, h6, legend, header, [role="heading"], [role="banner"], input, textarea, button, [contenteditable], img, svg, iframe';

/** Elements that can have a shadow root, besides custom ones (DOM standard, `attachShadow`). */
const HOSTS =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/**
 * @param document a page's document
 * @returns its elements, those of open shadow roots after their host
 */
export function elementsOf(document: Document): Element[] {
  const all = elementsIn(document);
  if (all.length <= MOST_ELEMENTS) return all;
  const telling = all.filter((one) => one.matches(TELLING)).slice(0, MOST_ELEMENTS);
  const others = all.filter((one) => !one.matches(TELLING));
  const kept = new Set([...telling, ...others.slice(0, MOST_ELEMENTS - telling.length)]);
  return all.filter((one) => kept.has(one));
}

/**
 * The same with closed shadow roots, which browsers open to extensions.
 *
 * @param elements elements of a page
 */
export function withClosedRoots(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    const root = HOSTS.test(element.localName) && !isGuide(element) ? closedRootOf(element) : null;
    return root ? [element, ...withClosedRoots(elementsIn(root))] : [element];
  });
}

/** A form's own methods may be hidden by its fields, and it says nothing that they do not. */
const elementsIn = (within: Document | ShadowRoot): Element[] =>
  allElements(within).filter((one) => !isForm(one));

/** The guide's own words, which name the portal too, are not the page's. */
const isGuide = (element: Element): boolean =>
  isClaimed() && element.matches('div[popover="manual"]:empty');

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
