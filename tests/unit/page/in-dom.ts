import { vi } from 'vitest';
import type { Page } from '../../../lib/page/page';
import { createPortalPage } from '../../../lib/recognise/portal-page';

/** The login page of the identity provider. */
export const LOGIN =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/POST/SSO?execution=e1s2';

/** A page of the self-service application. */
export const SELF_SERVICE =
  'https://moncompte.educonnect.education.gouv.fr/educt-self-service/activation/suite';

/** The box of elements without `data-box`: tests have no layout. */
const USUAL = [10, 10, 200, 20];

/** A part of every browser's own stylesheet, which the test's document lacks. */
const INITIAL =
  ':where(b, i, em, span, small) { display: inline } :where([hidden]) { display: none } * { overflow-x: visible; clip: auto; clip-path: none }';

/**
 * Shows HTML in the test's document, styles included.
 *
 * @param html content of the body; `data-box="x y width height"` (px) places an element
 * @param address the page's address
 * @returns the page as the guide reads it
 */
export function pageIn(html: string, address: string = LOGIN): Page {
  document.head.innerHTML = `<style>${INITIAL}</style>`;
  document.body.innerHTML = html;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const given = this.getAttribute('data-box')?.split(' ').map(Number);
    const [x, y, width, height] = given ?? USUAL;
    return new DOMRect(x, y, width, height);
  });
  // The words of an element reach from edge to edge.
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const { startContainer: node } = this;
    return (
      node instanceof Element ? node : (node.parentElement ?? document.body)
    ).getBoundingClientRect();
  });
  return createPortalPage(document, new URL(address));
}

/** The element with an id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** The ids of elements, for comparison. */
export const idsOf = (elements: readonly Element[]): string[] => elements.map(({ id }) => id);
