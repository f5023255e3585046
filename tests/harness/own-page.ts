/// <reference lib="dom" />
import type { Page } from 'playwright';

/** How long a page of the extension may take before it is opened again, in ms: a little more each time. */
const PATIENCE = [1000, 2000, 4000, 8000, 16_000];

const isOwn = (page: Page): boolean => page.url().startsWith('moz-extension:');

/** How long an empty page may take, in ms. */
const EMPTY = 5000;

const leave = (page: Page) => page.goto('about:blank', { waitUntil: 'commit', timeout: EMPTY });

/**
 * Opens one of the extension's own pages. Firefox's driver does not learn when such a page has
 * loaded, sometimes not even that it is reachable, and hardly ever where it follows another of them:
 * it is then opened again, from an empty page.
 *
 * @param address full address of the page
 * @throws when it cannot be reached
 */
export async function showOwnPage(page: Page, address: string): Promise<void> {
  let failure: unknown;
  if (isOwn(page)) await leave(page).catch(() => null);
  for (const timeout of PATIENCE) {
    try {
      return await open(page, address, timeout);
    } catch (error) {
      failure = error;
      await leave(page).catch(() => null);
    }
  }
  throw failure;
}

/** Fails while the page is still navigating, even to the same address. */
async function open(page: Page, address: string, timeout: number): Promise<void> {
  await page.goto(address, { waitUntil: 'commit', timeout: timeout + EMPTY });
  const loaded = () => document.readyState === 'complete';
  await page.waitForFunction(loaded, null, { timeout });
}

/**
 * Closes a page. Firefox's driver waits forever for an extension's page to close, so such a
 * page is navigated away first.
 */
export async function closePage(page: Page): Promise<void> {
  if (isOwn(page)) await leave(page).catch(() => leave(page));
  await page.close();
}

/** The first heading under the title of each page of the extension that is open, as the browser knows them. */
export const ownHeadings = (extensionPage: Page): Promise<(string | undefined)[]> =>
  extensionPage.evaluate(() =>
    chrome.extension
      .getViews()
      .map(({ document }) => document.querySelector('h2')?.textContent.trim()),
  );
