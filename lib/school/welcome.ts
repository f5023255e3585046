import { browser } from 'wxt/browser';
import { readKeptPolicy } from './kept-policy';

/** How long (ms) the welcome page waits for what the school has set: Chromium takes 3 s to say it. */
const PATIENCE = 5000;

/**
 * Opens the welcome page at the first run, unless the school has it that it does not open. Only a browser
 * whose administrator installed the extension is waited for: a family's page opens at once.
 *
 * @param settled when what the school has set is known
 */
export async function openWelcome(settled: Promise<void>): Promise<void> {
  if (await isBySchool()) {
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
  if ((await readKeptPolicy()).welcomePage === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Firefox knows at once what is set, whoever installed the extension. */
async function isBySchool(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  const self = await browser.management.getSelf().catch(() => null);
  return self?.installType === 'admin';
}
