import { Window } from 'happy-dom';
import { normalise } from '../../../lib/page/normalise';
import { composedAncestors, openRoots } from '../../../lib/page/open-roots';
import type { Page } from '../../../lib/page/page';

/** What hides an element here: no layout is computed, so the marks that styles act on stand in. */
const HIDDEN =
  'details:not([open]) > :not(summary), [hidden], .hide, .hidden, [style*="display: none"], [style*="display:none"], template, head';

/** What is laid over the page from outside. */
const ABOVE_ALL = '[style*="z-index: 9999"]';

const parser = new new Window().DOMParser();

/** A page for tests: what recognition may ask, and its document to act on. */
export type TestPage = Page & { readonly document: Document };

/**
 * A page made from HTML, without layout or scripts.
 *
 * @param html a whole document or a body
 * @param address its address
 */
export function pageOf(html: string, address: string): TestPage {
  const document = parser.parseFromString(html, 'text/html') as unknown as Document;
  return {
    document,
    url: new URL(address),
    title: normalise(document.title),
    words: () => normalise(document.body.textContent ?? ''),
    find: (selector, root) =>
      (root ? [root] : [document, ...openRoots(document)]).flatMap((within) => [
        ...within.querySelectorAll(selector),
      ]),
    own: (element) => !composedAncestors(element).some((one) => one.matches(ABOVE_ALL)),
    visible: (element) => element.closest(HIDDEN) === null,
    name: (element) => normalise(element.getAttribute('aria-label') ?? ownName(element)),
    text: (element) => normalise(element.innerHTML.replace(/<[^>]*>/g, ' ')).slice(0, 600),
  };
}

function ownName(element: Element): string {
  if (element.tagName !== 'INPUT') return element.textContent ?? '';
  if (element.getAttribute('type') !== 'radio') return element.getAttribute('value') ?? '';
  const label = element.ownerDocument.querySelector(`label[for="${element.id}"]`);
  return (label ?? element.closest('label'))?.textContent ?? '';
}
