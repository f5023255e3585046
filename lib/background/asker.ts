import type { Browser } from 'wxt/browser';

/** The tab a question comes from. */
export interface Asker {
  readonly tabId: number;
  /** Nothing from a private window is remembered. */
  readonly isPrivate: boolean;
}

/**
 * Identifies who asks a question.
 *
 * @param sender the browser's description of the page
 * @returns null where nobody sees the page: it is in no tab, or prerendered (only Chromium says so)
 */
export function askerOf({ tab, documentLifecycle }: Browser.runtime.MessageSender): Asker | null {
  if (tab?.id === undefined || documentLifecycle === 'prerender') return null;
  return { tabId: tab.id, isPrivate: tab.incognito };
}
