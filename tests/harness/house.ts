import type { BrowserContext, Page } from 'playwright';
import { launchChromium } from './browser';
import { CHROMIUM_BUILD, chromiumId, readManifest } from './extension';
import { pastFirstRun } from './first-run';
import { NetworkGuard } from './guard';
import { type ReplicaServer, startServer } from './server';

/** A browser with the extension, on the replicas; shared by the tests of one worker. */
export interface House {
  readonly server: ReplicaServer;
  readonly context: BrowserContext;
  /** Address of the extension's own pages, with a slash at its end. */
  readonly extensionUrl: string;
  /** A page of the extension's origin, from which a test reads and writes its storage. */
  readonly backstage: Page;
  readonly guard: NetworkGuard;
  /** Makes the house as new: no page, no storage, no session, nothing pinned. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the replicas and a browser with the built extension, past its first run.
 *
 * @throws when nothing is built
 */
export async function openHouse(): Promise<House> {
  const manifest = readManifest();
  const server = await startServer();
  const { context, close } = await launchChromium({
    proxy: server.proxy,
    extension: CHROMIUM_BUILD,
  });
  const extensionUrl = `chrome-extension://${chromiumId(manifest)}/`;
  const guard = new NetworkGuard(context);
  await pastFirstRun(context, CHROMIUM_BUILD, extensionUrl);
  const backstage = await context.newPage();
  await backstage.goto(`${extensionUrl}manifest.json`);
  return {
    server,
    context,
    extensionUrl,
    backstage,
    guard,
    async reset() {
      await closePages(context, backstage);
      await context.clearCookies();
      await clearStorage(backstage, server);
      server.reset();
      guard.reset();
    },
    async close() {
      await close();
      await server.close();
    },
  };
}

async function closePages(context: BrowserContext, kept: Page): Promise<void> {
  const others = context.pages().filter((page) => page !== kept);
  await Promise.all(others.map((page) => page.close()));
}

async function clearStorage(backstage: Page, server: ReplicaServer): Promise<void> {
  await backstage.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
  const visited = server.requests.filter(({ outcome }) => outcome === 'page');
  const origins = new Set(visited.map(({ url }) => new URL(url).origin));
  const session = await backstage.context().newCDPSession(backstage);
  for (const origin of origins)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
