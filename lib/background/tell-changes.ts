import { browser } from 'wxt/browser';
import { CHANGED } from '../messages/changed';
import { PERSONAL_KEY } from '../storage/shared-computer';

/**
 * Tells the guides on open pages when what is kept changes, and not what it is: pages may not read the
 * storage. What a tab told is in memory, and of no interest to the others.
 */
export function tellChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' || PERSONAL_KEY in changes) tellTabs();
  });
}

/** Which tabs have a guide is not known: the others refuse the message. Never rejects. */
async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded) continue;
    browser.tabs.sendMessage(id, CHANGED, { frameId: 0 }).catch(() => undefined);
  }
}
