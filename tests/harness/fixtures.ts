import { test as base, expect, type Page } from '@playwright/test';
import type { BrowserContext } from 'playwright';
import { launchBrowser } from './browser';
import type { BrowserName } from './launched-browser';
import { Overlay } from './overlay';
import { closePage } from './own-page';
import type { ReplicaServer } from './server';
import type { SharedTab } from './shared-tab';
import { openTestBrowser, type TestBrowser } from './test-browser';
import type { ToolbarPopup } from './toolbar-popup';

interface TestFixtures {
  /**
   * Which tab a test wants: any, such as that of the tests before it, or its own, which takes
   * longer to open than most checks. A test needs its own when it leaves in it what
   * cannot be removed: a script, a listener, a history entry.
   */
  readonly tab: 'own' | 'any';
  /** The shared tab; null when the test gets its own. */
  readonly sharedTab: SharedTab | null;
  /** The replicas, reset for each test. */
  readonly server: ReplicaServer;
  /** A page of the extension's origin, to read and write its storage. */
  readonly extensionPage: Page;
  /** Address of the extension's own pages, with a trailing slash. */
  readonly extensionUrl: string;
  /** Presses the extension's toolbar button while `page` is in front. */
  readonly openPopup: () => Promise<ToolbarPopup>;
  /** Presses the extension's shortcut to the guide while `page` is in front. */
  readonly pressShortcut: () => Promise<void>;
  /** The guide on `page`. */
  readonly overlay: Overlay;
  /** A page in a browser that never had the extension, on the same replicas. */
  readonly barePage: Page;
  /** Resets the browser before each test, and fails the test on an unexpected request. */
  readonly cleanBrowser: undefined;
}

interface WorkerFixtures {
  readonly testBrowser: TestBrowser;
  readonly bareContext: BrowserContext;
}

/** A test of the built extension on the replicas, over HTTPS at their real addresses. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  testBrowser: [
    async ({ browserName }, use) => {
      const testBrowser = await openTestBrowser(browserName as BrowserName);
      await use(testBrowser);
      await testBrowser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  bareContext: [
    async ({ testBrowser, browserName }, use) => {
      const bare = await launchBrowser(browserName as BrowserName, {
        proxy: testBrowser.server.proxy,
      });
      await use(bare.context);
      await bare.close();
    },
    { scope: 'worker' },
  ],
  cleanBrowser: [
    async ({ testBrowser }, use) => {
      await testBrowser.reset();
      await use(undefined);
      expect(testBrowser.guard.offences(testBrowser.server.requests), 'requests').toEqual([]);
    },
    { auto: true },
  ],
  server: async ({ testBrowser }, use) => use(testBrowser.server),
  context: async ({ testBrowser }, use) => use(testBrowser.context),
  extensionPage: async ({ testBrowser }, use) => use(testBrowser.extensionPage),
  tab: ['any', { option: true }],
  sharedTab: async ({ testBrowser, tab }, use) => use(tab === 'any' ? testBrowser.sharedTab : null),
  page: async ({ testBrowser, sharedTab }, use, testInfo) => {
    const page = sharedTab ? (await sharedTab.open()).page : await testBrowser.context.newPage();
    await use(page);
    if (!sharedTab) await leave(testBrowser, page);
    else if (testInfo.errors.length > 0) await sharedTab.close();
    else await sharedTab.clear();
  },
  extensionUrl: async ({ testBrowser }, use) => use(testBrowser.extensionUrl),
  openPopup: async ({ testBrowser, page }, use) => use(() => testBrowser.browser.openPopup(page)),
  pressShortcut: async ({ testBrowser, page }, use) =>
    use(() => testBrowser.browser.pressShortcut(page)),
  overlay: async ({ page, sharedTab }, use) =>
    use(await (sharedTab ? sharedTab.open() : Overlay.of(page))),
  barePage: async ({ bareContext }, use) => {
    const page = await bareContext.newPage();
    await use(page);
    await page.close();
  },
});

/** Forgets a tab before it closes, or what it held would be written during the next test. */
async function leave({ extensionPage }: TestBrowser, page: Page): Promise<void> {
  await extensionPage.evaluate(() => chrome.storage.session.clear());
  await closePage(page);
}

export { expect };
