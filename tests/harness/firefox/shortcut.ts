import type { Page } from 'playwright';
import type { Privileged } from './privileged';

/** Presses the keys of an add-on's only shortcut while a page is in front. */
export async function pressShortcut(browser: Privileged, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  await browser.call(pressKeys, id.toLowerCase().replace(/[^a-z0-9_-]/g, '_'));
}

/** Sent to the parent process as text: uses nothing outside itself. */
function pressKeys(widget: string): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const key = document.querySelector(`#ext-keyset-id-${widget} key`) as unknown as {
    doCommand(): void;
  };
  key.doCommand();
}
