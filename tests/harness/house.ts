import type { BrowserContext, Page } from 'playwright';
import { launchBrowser } from './browser';
import { BUILDS, extensionUrlOf, readManifest } from './extension';
import { pastFirstRun } from './first-run';
import { NetworkGuard } from './guard';
import type { BrowserName, LaunchedBrowser } from './launched-browser';
import { closePage, showOwnPage } from './own-page';
import { type ReplicaServer, startServer } from './server';
import { SharedTab } from './shared-tab';

/** A browser with the extension, on the replicas; shared by the tests of one worker. */
export interface House {
  readonly server: ReplicaServer;
  readonly browser: LaunchedBrowser;
  readonly context: BrowserContext;
  /** Address of the extension's own pages, with a slash at its end. */
  readonly extensionUrl: string;
  /** A page of the extension's origin, from which a test reads and writes its storage. */
  readonly backstage: Page;
  readonly guard: NetworkGuard;
  /** The tab for tests that need none of their own. */
  readonly sharedTab: SharedTab;
  /** Makes the house as new: no page but the shared tab, no storage, no session, nothing pinned. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the replicas and a browser with the built extension, past its first run.
 *
 * @throws when nothing is built
 */
export async function openHouse(name: BrowserName): Promise<House> {
  const build = BUILDS[name];
  const extensionUrl = extensionUrlOf(name, readManifest(build));
  const server = await startServer();
  const browser = await launchBrowser(name, { proxy: server.proxy, extension: build });
  const { context } = browser;
  const guard = new NetworkGuard(context, name);
  await pastFirstRun(context, build, extensionUrl);
  const backstage = await context.newPage();
  await showOwnPage(backstage, `${extensionUrl}manifest.json`);
  const sharedTab = new SharedTab(browser);
  return {
    server,
    browser,
    context,
    extensionUrl,
    backstage,
    guard,
    sharedTab,
    async reset() {
      await closePages(context, [backstage, sharedTab.page]);
      await context.clearCookies();
      await clearStorage(backstage);
      await browser.cleanUp(visited(server));
      server.reset();
      guard.reset();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function closePages(context: BrowserContext, kept: readonly (Page | null)[]): Promise<void> {
  const others = context.pages().filter((page) => !kept.includes(page));
  await Promise.all(others.map(closePage));
}

async function clearStorage(backstage: Page): Promise<void> {
  await backstage.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
}

/** Origins of the pages that were shown. */
function visited({ requests }: ReplicaServer): string[] {
  const pages = requests.filter(({ outcome }) => outcome === 'page');
  return [...new Set(pages.map(({ url }) => new URL(url).origin))];
}
