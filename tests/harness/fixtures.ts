import { test as base, expect, type Page } from '@playwright/test';
import type { BrowserContext } from 'playwright';
import { launchChromium } from './browser';
import { type House, openHouse } from './house';
import { Overlay } from './overlay';
import type { ReplicaServer } from './server';
import { ToolbarPopup } from './toolbar-popup';

interface TestFixtures {
  /** The replicas, reset for each test. */
  readonly server: ReplicaServer;
  /** A page of the extension's own origin, to read and write its storage. */
  readonly backstage: Page;
  /** Address of the extension's own pages, with a slash at its end. */
  readonly extensionUrl: string;
  /** Presses the extension's button in the toolbar, in front of `page`. */
  readonly openPopup: () => Promise<ToolbarPopup>;
  /** The guide on `page`. */
  readonly overlay: Overlay;
  /** A page of a browser that never had the extension, on the same replicas. */
  readonly barePage: Page;
  /** Resets the house before each test, and fails it on a request too many. */
  readonly cleanHouse: undefined;
}

interface WorkerFixtures {
  readonly house: House;
  readonly bareContext: BrowserContext;
}

/** A test of the built extension on the replicas, over https at their real addresses. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is used here
    async ({}, use) => {
      const house = await openHouse();
      await use(house);
      await house.close();
    },
    { scope: 'worker' },
  ],
  bareContext: [
    async ({ house }, use) => {
      const bare = await launchChromium({ proxy: house.server.proxy });
      await use(bare.context);
      await bare.close();
    },
    { scope: 'worker' },
  ],
  cleanHouse: [
    async ({ house }, use) => {
      await house.reset();
      await use(undefined);
      expect(house.guard.offences(house.server.requests), 'requests').toEqual([]);
    },
    { auto: true },
  ],
  server: async ({ house }, use) => use(house.server),
  context: async ({ house }, use) => use(house.context),
  backstage: async ({ house }, use) => use(house.backstage),
  page: async ({ house }, use) => {
    const page = await house.context.newPage();
    await use(page);
    await page.close();
  },
  extensionUrl: async ({ house }, use) => use(house.extensionUrl),
  openPopup: async ({ house, page }, use) => use(() => ToolbarPopup.open(page, house.extensionUrl)),
  overlay: async ({ page }, use) => use(await Overlay.of(page)),
  barePage: async ({ bareContext }, use) => {
    const page = await bareContext.newPage();
    await use(page);
    await page.close();
  },
});

export { expect };
