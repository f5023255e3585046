import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { launchBrowser } from './browser';
import { BUILDS, extensionUrlOf, readManifest } from './extension';
import { pastFirstRun } from './first-run';
import { NetworkGuard } from './guard';
import type { BrowserName, LaunchedBrowser, LaunchOptions } from './launched-browser';
import { closePage, showOwnPage } from './own-page';
import { type ReplicaServer, startServer } from './server';
import { SharedTab } from './shared-tab';

/** A browser with the extension, on the replicas; shared by the tests of one worker. */
export interface TestBrowser {
  readonly server: ReplicaServer;
  readonly browser: LaunchedBrowser;
  readonly context: BrowserContext;
  /** Address of the extension's own pages, with a trailing slash. */
  readonly extensionUrl: string;
  /** A page of the extension's origin, from which a test reads and writes its storage. */
  readonly extensionPage: Page;
  readonly guard: NetworkGuard;
  /** The tab for tests that do not need their own. */
  readonly sharedTab: SharedTab;
  /** Resets it: no page but the shared tab, no storage, no session, nothing pinned. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** What a test may choose of its browser. */
type BrowserChoice = Pick<LaunchOptions, 'keepsPages' | 'systemFiles'>;

/** How long a browser may take to be ready, in ms, and how many to start before giving up. */
const PATIENCE = 30_000;
const ATTEMPTS = 3;

/**
 * Starts the replicas and a browser with the built extension, past its first run. Once in hundreds of
 * times Firefox is not ready in time, for no known reason: another one is then started.
 *
 * @param how options of this browser
 * @throws when nothing is built, or no browser is ever ready
 */
export async function openTestBrowser(
  name: BrowserName,
  how: BrowserChoice = {},
): Promise<TestBrowser> {
  const extensionUrl = extensionUrlOf(name, readManifest(BUILDS[name]));
  const server = await startServer({ keepable: how.keepsPages ?? false });
  const { browser, guard, extensionPage } = await startedInTime(name, server, extensionUrl, how);
  const { context } = browser;
  const sharedTab = new SharedTab(browser);
  return {
    server,
    browser,
    context,
    extensionUrl,
    extensionPage,
    guard,
    sharedTab,
    async reset() {
      await closePages(context, [extensionPage, sharedTab.page]);
      await context.clearCookies();
      await clearStorage(extensionPage);
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

type Started = Pick<TestBrowser, 'browser' | 'guard' | 'extensionPage'>;

async function startedInTime(...how: Parameters<typeof start>): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const starting = start(...how);
    const started = await Promise.race([starting, setTimeout(PATIENCE, null, { ref: false })]);
    if (started) return started;
    starting.then(({ browser }) => browser.close()).catch(() => null);
    if (attempt === ATTEMPTS) throw new Error(`No ${how[0]} was ready in ${PATIENCE} ms`);
  }
}

async function start(
  name: BrowserName,
  { proxy }: ReplicaServer,
  extensionUrl: string,
  how: BrowserChoice,
): Promise<Started> {
  const build = BUILDS[name];
  const browser = await launchBrowser(name, { ...how, proxy, extension: build });
  const guard = new NetworkGuard(browser.context, name);
  await pastFirstRun(browser.context, build, extensionUrl);
  const extensionPage = await browser.context.newPage();
  await showOwnPage(extensionPage, `${extensionUrl}manifest.json`);
  return { browser, guard, extensionPage };
}

async function closePages(context: BrowserContext, kept: readonly (Page | null)[]): Promise<void> {
  const others = context.pages().filter((page) => !kept.includes(page));
  await Promise.all(others.map(closePage));
}

async function clearStorage(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
}

/** Origins of the pages shown. */
function visited({ requests }: ReplicaServer): string[] {
  const pages = requests.filter(({ outcome }) => outcome === 'page');
  return [...new Set(pages.map(({ url }) => new URL(url).origin))];
}
