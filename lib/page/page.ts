import type { Refusal } from '../recognise/refusals';

/**
 * What recognition may ask of the page in front of the user. The catalogue of screens and the ENT
 * families read the page through this alone, so that they stay plain data and plain functions.
 */
export interface Page {
  /** What the page refuses; absent where nothing reads that, as on the pages of an ENT. */
  readonly refusals?: () => readonly Refusal[];
  /** Address of the page. */
  readonly url: URL;
  /** Title of the page, normalised. */
  readonly title: string;
  /**
   * All the page's words, normalised, hidden ones included: a cheap way to know what it does not
   * say.
   */
  words(): string;
  /**
   * Elements matching a selector, in document order, hidden ones included; then those in open
   * shadow roots.
   *
   * @param selector CSS selector
   * @param root where to look, possibly an open shadow root; the whole page if absent
   */
  find(selector: string, root?: Element | ShadowRoot): Element[];
  /** Whether the element is part of the page's own content, visible or not. */
  own(element: Element): boolean;
  /**
   * Whether a user can see the element as part of the page: rendered, not transparent, with an
   * area, and in the page's own content. Class names and the `hidden` attribute are not to be
   * trusted (login page v25.5 shows errors whose `hidden` attribute is still set); a chat
   * assistant, a foreign dialog and another extension's box are not part of the page
   * (`foreign.ts`).
   */
  visible(element: Element): boolean;
  /** Normalised text that names the element to a user: its label, or what it contains. */
  name(element: Element): string;
  /** Normalised text of the element as it is rendered, hidden and foreign descendants left out. */
  text(element: Element): string;
}
