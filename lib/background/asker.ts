import type { Browser } from 'wxt/browser';

/** The tab a question comes from. */
export interface Asker {
  readonly tabId: number;
  /** Nothing that a private window tells is remembered. */
  readonly isPrivate: boolean;
}

/**
 * Who asks a question, as the browser tells it.
 *
 * @param sender what the browser says of the page
 * @returns null where nobody faces it: it stands in no tab, or is prerendered (Chromium alone says so)
 */
export function askerOf({ tab, documentLifecycle }: Browser.runtime.MessageSender): Asker | null {
  if (tab?.id === undefined || documentLifecycle === 'prerender') return null;
  return { tabId: tab.id, isPrivate: tab.incognito };
}
