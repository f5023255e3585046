/**
 * The open shadow roots of a page, those inside others included, in document order: a page may well
 * put its list or its form in one (netO'Centre's chooser, since 2025).
 *
 * @param within the document, or a root of it
 */
export function openRoots(within: Document | ShadowRoot): ShadowRoot[] {
  const top = 'documentElement' in within ? within.documentElement : within;
  return [...top.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
}

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
