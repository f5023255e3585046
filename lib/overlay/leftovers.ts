import { browser } from 'wxt/browser';

/** An element as Firefox shows it to an extension. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Removes guides without an extension behind them: it was replaced while the page was open, and the
 * script that drew them is gone or does not know yet.
 */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll<HTMLElement>('[popover="manual"]:empty')) {
    if (rootOf(host)?.querySelector('.guide')) host.remove();
  }
}

/** An element's shadow root, though closed: only extensions may look inside. */
export const rootOf = (host: Element): ShadowRoot | null =>
  (host as Opened).openOrClosedShadowRoot ??
  browser.dom?.openOrClosedShadowRoot(host as HTMLElement) ??
  null;
