/// <reference lib="dom" />
import type { Page } from 'playwright';

/** How long a page of the extension may take before it is opened anew, in ms. */
const PATIENCE = 3000;
const ATTEMPTS = 4;

/**
 * Shows one of the extension's own pages. Firefox's driver is not told when such a page has loaded,
 * and now and then not even that it can be talked to: it is then opened anew.
 *
 * @param address full address of the page
 * @throws when it cannot be talked to
 */
export async function showOwnPage(page: Page, address: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const failure = await open(page, address).then(
      () => null,
      (error: Error) => error,
    );
    if (!failure) return;
    if (attempt === ATTEMPTS) throw failure;
    await page.goto('about:blank', { waitUntil: 'commit' }).catch(() => null);
  }
}

/** Fails where the page is still on its way to another address, or to the same one. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  const loaded = () => document.readyState === 'complete';
  await page.waitForFunction(loaded, null, { timeout: PATIENCE });
}

/**
 * Closes a page. Firefox's driver waits forever for a page of an extension to be closed, so such a
 * page is left first.
 */
export async function closePage(page: Page): Promise<void> {
  if (page.url().startsWith('moz-extension:'))
    await page.goto('about:blank', { waitUntil: 'commit' });
  await page.close();
}
