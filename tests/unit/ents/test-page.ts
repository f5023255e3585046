import { Window } from 'happy-dom';
import { normalise } from '../../../lib/page/normalise';
import type { Page } from '../../../lib/page/page';

/** What hides an element here: no layout is computed, so the marks that style sheets act on stand in. */
const HIDDEN =
  '[hidden], .hide, .hidden, [style*="display: none"], [style*="display:none"], template';

/**
 * A page made from HTML, without layout or scripts.
 *
 * @param html a whole document or a body
 * @param address its address
 */
export function pageOf(html: string, address: string): Page & { readonly document: Document } {
  const window = new Window({ url: address });
  window.document.write(html);
  const document = window.document as unknown as Document;
  const shadows = (host: string) =>
    [...document.querySelectorAll(host)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return {
    document,
    url: new URL(address),
    title: normalise(document.title),
    find: (selector, root) => [...(root ?? document).querySelectorAll(selector)],
    findInShadow: (host, selector) =>
      shadows(host).flatMap((root) => [...root.querySelectorAll(selector)]),
    visible: (element) => element.closest(HIDDEN) === null,
    name: (element) =>
      normalise(
        element.getAttribute('aria-label') ??
          (element.tagName === 'INPUT' ? element.getAttribute('value') : element.textContent) ??
          '',
      ),
    text: (element) => normalise(element.textContent ?? ''),
  };
}
