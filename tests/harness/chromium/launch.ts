import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright';
import { findBrowser } from '../../run/browsers.mjs';
import { administered } from '../administered';
import { extensionUrlOf, readManifest } from '../extension';
import { type LaunchedBrowser, type LaunchOptions, VIEWPORT } from '../launched-browser';
import { setAccess, setEnabled } from './access';
import { killServiceWorker } from './background';
import { followIsolatedWorld } from './isolated-world';
import { pressShortcut } from './shortcut';
import { ChromiumToolbarPopup } from './toolbar-popup';

/**
 * One process for all pages: tests come and go between the same few sites, and starting a process for
 * each took a quarter of Chromium's processor time.
 */
const ONE_PROCESS = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];

/**
 * Starts Chromium on a fresh profile.
 *
 * @throws when there is no Chromium on this machine
 */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const found = await findBrowser('chromium');
  if (!found) throw new Error('No Chromium found: run « node tests/run/setup.mjs »');
  const school = options.systemFiles && administered(found, options.systemFiles);
  const profile = mkdtempSync(join(tmpdir(), 'evident-chromium-'));
  const { extension, headless = true, viewport = VIEWPORT } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: school?.program ?? found,
    headless,
    handleSIGINT: headless,
    viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'fr-FR',
    ignoreHTTPSErrors: true,
    ...(options.keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    proxy: { server: options.proxy },
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      // Where somebody looks on, Chromium would warn of it.
      ...(headless ? ONE_PROCESS : []),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
    ],
  });
  const extensionUrl = () => extensionUrlOf('chromium', readManifest(extension));
  return {
    context,
    followIsolatedWorld,
    openPopup: (page) => ChromiumToolbarPopup.open(page, extensionUrl()),
    pressShortcut: (page) => pressShortcut(page),
    killBackground: () =>
      withSession(context, (session) => killServiceWorker(session, extensionUrl())),
    allowInPrivate: () => load(context, { path: extension, enableInIncognito: true }),
    reloadExtension: () => load(context, { path: extension }),
    setEnabled: (enabled) => setEnabled(context, new URL(extensionUrl()).host, enabled),
    setAccess: (given) => setAccess(context, new URL(extensionUrl()).host, given),
    preferColors: (page, scheme) => page.emulateMedia({ colorScheme: scheme }),
    cleanUp: async (origins) => {
      const [page = await context.newPage()] = context.pages();
      const session = await context.newCDPSession(page);
      for (const origin of origins)
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await session.detach();
    },
    close: async () => {
      await context.close();
      school?.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Loads an extension, replacing the one loaded from the same folder. */
function load(context: BrowserContext, how: object): Promise<void> {
  return withSession(context, async (session) => {
    // Newer than the protocol types that Playwright ships.
    const send = session.send.bind(session) as (name: string, with_: object) => Promise<unknown>;
    await send('Extensions.loadUnpacked', how);
  });
}

async function withSession(
  context: BrowserContext,
  task: (session: CDPSession) => Promise<void>,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser behind this context');
  await task(session);
  await session.detach();
}
