import type { Page } from '@playwright/test';
import { launchBrowser } from '../../harness/browser';
import { BUILDS } from '../../harness/extension';
import type { BrowserName } from '../../harness/launched-browser';
import { Overlay } from '../../harness/overlay';
import { showOwnPage } from '../../harness/own-page';
import type { ToolbarPopup } from '../../harness/toolbar-popup';

/** A private window of a browser whose user allows the extension there. */
export interface PrivateWindow {
  readonly page: Page;
  readonly overlay: Overlay;
  /** Presses the extension's button in that window. */
  readonly openPopup: () => Promise<ToolbarPopup>;
}

/** A browser whose user allows the extension in private windows. */
export interface PrivateBrowser {
  /** A page of the extension in an ordinary window. */
  readonly extensionPage: Page;
  openWindow(): Promise<PrivateWindow>;
  close(): Promise<void>;
}

/**
 * Starts one.
 *
 * @param proxy address of the proxy that leads to the replicas
 * @param extensionUrl address of the extension's own pages, with a slash at its end
 */
export async function launchPrivateBrowser(
  name: BrowserName,
  proxy: string,
  extensionUrl: string,
): Promise<PrivateBrowser> {
  const browser = await launchBrowser(name, { proxy, extension: BUILDS[name] });
  const { context } = browser;
  await browser.allowInPrivate();
  const extensionPage = await context.newPage();
  await showOwnPage(extensionPage, `${extensionUrl}manifest.json`);
  return {
    extensionPage,
    async openWindow() {
      const arrived = context.waitForEvent('page', (page) => page.url() === 'about:blank');
      await extensionPage.evaluate(() =>
        chrome.windows.create({ incognito: true, url: 'about:blank' }),
      );
      const page = await arrived;
      return { page, overlay: await Overlay.of(page), openPopup: () => browser.openPopup(page) };
    },
    close: browser.close,
  };
}
