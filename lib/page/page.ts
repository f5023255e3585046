import type { Refusal } from '../recognise/refusals';

/**
 * What recognition may ask of the page in front of the user. The catalogue of screens and the ENT
 * families speak to the page through this only, so that they stay plain data and plain functions.
 */
export interface Page {
  /** What the page refuses; none where nothing reads that, as on the pages of an ENT. */
  readonly refusals?: () => readonly Refusal[];
  /** Address of the page. */
  readonly url: URL;
  /** Title of the page, normalised. */
  readonly title: string;
  /** All the words of the page in a row, normalised: to know at little cost what it does not say. */
  words(): string;
  /**
   * Elements matching a selector, in document order, hidden ones included; then those in open shadow
   * roots.
   *
   * @param selector CSS selector
   * @param root where to look, an open shadow root perhaps; the whole page without it
   */
  find(selector: string, root?: Element | ShadowRoot): Element[];
  /**
   * Elements inside an open shadow root that stands under an element of the page.
   *
   * @param host CSS selector of the host element
   * @param selector CSS selector inside its open shadow root
   */
  findInShadow(host: string, selector: string): Element[];
  /** Whether the element is part of the page's own content, seen or not. */
  own(element: Element): boolean;
  /**
   * Whether a user can see the element as part of the page: rendered, not transparent, with an area,
   * and in the page's own content. Class names and the `hidden` attribute lie on these pages (login
   * page v25.5 shows errors whose `hidden` attribute is still set); a chat assistant, a foreign
   * dialog and another extension's box are no part of it (`foreign.ts`).
   */
  visible(element: Element): boolean;
  /** Normalised text that names the element to a user: its label, or what it contains. */
  name(element: Element): string;
  /** Normalised text of the element as it is rendered, hidden and foreign descendants left out. */
  text(element: Element): string;
}
