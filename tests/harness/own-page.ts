/// <reference lib="dom" />
import type { Page } from 'playwright';

/** How long a page of the extension may take before it is opened again, in ms. */
const PATIENCE = 3000;
const ATTEMPTS = 4;

/**
 * Opens one of the extension's own pages. Firefox's driver does not learn when such a page has
 * loaded, and sometimes not even that it is reachable: it is then opened again.
 *
 * @param address full address of the page
 * @throws when it cannot be reached
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

/** Fails while the page is still navigating, even to the same address. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  const loaded = () => document.readyState === 'complete';
  await page.waitForFunction(loaded, null, { timeout: PATIENCE });
}

/**
 * Closes a page. Firefox's driver waits forever for an extension's page to close, so such a
 * page is navigated away first.
 */
export async function closePage(page: Page): Promise<void> {
  if (page.url().startsWith('moz-extension:'))
    await page.goto('about:blank', { waitUntil: 'commit' });
  await page.close();
}
