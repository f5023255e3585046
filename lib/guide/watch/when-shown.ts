/** A document that Chromium may prerender. */
interface Prerenderable extends Document {
  /** Whether it is prerendered and not shown yet; absent in browsers that never prerender. */
  readonly prerendering?: boolean;
}

/**
 * Waits until the page is shown. Chromium may prerender the target of a link, content scripts
 * included, before the link is followed: such a page does not say where its user is.
 *
 * @param page the page's document
 * @returns resolves at once unless the page is prerendered, and never if that page is discarded
 */
export async function whenShown(page: Prerenderable): Promise<void> {
  if (!page.prerendering) return;
  await new Promise((shown) => page.addEventListener('prerenderingchange', shown, { once: true }));
}
