import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../../harness/browser';
import { CHROMIUM_BUILD } from '../../harness/extension';
import { Overlay } from '../../harness/overlay';

/** A private window of a browser whose user allows the extension there. */
export interface PrivateWindow {
  readonly page: Page;
  readonly overlay: Overlay;
  /** A page of the extension in an ordinary window of the same browser. */
  readonly backstage: Page;
  close(): Promise<void>;
}

/**
 * Opens one in a browser of its own.
 *
 * @param proxy address of the proxy that leads to the replicas
 * @param extensionUrl address of the extension's own pages, with a slash at its end
 */
export async function openPrivateWindow(
  proxy: string,
  extensionUrl: string,
): Promise<PrivateWindow> {
  const { context, close } = await launchChromium({ proxy, extension: CHROMIUM_BUILD });
  await allowInPrivate(context);
  const backstage = await context.newPage();
  await backstage.goto(`${extensionUrl}manifest.json`);
  const arrived = context.waitForEvent('page', (page) => page.url() === 'about:blank');
  await backstage.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  const page = await arrived;
  return { page, overlay: await Overlay.of(page), backstage, close };
}

async function allowInPrivate(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Newer than the protocol's types that Playwright ships.
  const send = session?.send.bind(session) as (name: string, with_: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: CHROMIUM_BUILD, enableInIncognito: true });
  await session?.detach();
}
