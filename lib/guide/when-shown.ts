/** A document as Chromium makes it: perhaps before anybody sees it. */
interface Prerenderable extends Document {
  /** It is made ready in case its link is followed; absent where the browser never does so. */
  readonly prerendering?: boolean;
}

/**
 * Waits until somebody faces the page. Chromium may prepare the page of a link before the link is
 * followed, content scripts included: such a page says nothing of where its user is.
 *
 * @param page the page's document
 * @returns settles at once for any page but a prerendered one, and never for one that is dropped
 */
export async function whenShown(page: Prerenderable): Promise<void> {
  if (!page.prerendering) return;
  await new Promise((shown) => page.addEventListener('prerenderingchange', shown, { once: true }));
}
