import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';

/**
 * Waits until the extension has opened its welcome page, as it does once installed.
 *
 * @param context a browser just started with the extension
 * @param build folder of the extension
 * @param extensionUrl address of the extension's own pages, with a trailing slash
 */
export async function pastFirstRun(
  context: BrowserContext,
  build: string,
  extensionUrl: string,
): Promise<void> {
  if (!existsSync(join(build, 'welcome.html'))) return;
  const arrived = (page: Page) =>
    page.waitForURL(`${extensionUrl}welcome.html*`, { waitUntil: 'commit' });
  const later = context.waitForEvent('page').then(arrived);
  await Promise.any([...context.pages().map(arrived), later]);
}
