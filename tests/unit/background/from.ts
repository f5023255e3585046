import { type Browser, browser } from 'wxt/browser';
import { type Asker, askerOf } from '../../../lib/background/asker';

/** A browser's description of a page in a tab, for tests. */
export const sender = (
  url: string,
  more: Partial<Browser.runtime.MessageSender> = {},
): Browser.runtime.MessageSender => ({
  id: browser.runtime.id,
  url,
  frameId: 0,
  tab: { id: 1, incognito: false } as Browser.tabs.Tab,
  ...more,
});

/** Who asks from a page, in tab 1. */
export function from(url: string, tab: { id?: number; incognito?: boolean } = {}): Asker {
  const asker = askerOf(sender(url, { tab: { id: 1, incognito: false, ...tab } as never }));
  if (!asker) throw new Error(`Nobody asks from ${url}`);
  return asker;
}
