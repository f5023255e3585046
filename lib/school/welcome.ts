import { browser } from 'wxt/browser';
import { readKeptPolicy } from './kept-policy';

/**
 * How long (ms) the welcome page waits for what the school has set: of an extension that a school has just
 * installed, Chromium first says that nothing is set. It corrects itself once its start is over: when a page
 * in view has come to rest, or after three minutes (chromium/chrome/browser/after_startup_task_utils.cc;
 * measured: 181 s where no page rests). Where the school has set nothing, the page opens that late.
 */
const PATIENCE = 300_000;

/** Time (ms) between two looks: an idle background ends after thirty seconds. */
const EVERY = 2000;

/**
 * Opens the welcome page at the first run, unless the school has it that it does not open. Only a browser
 * whose administrator installed the extension is waited for: a family's page opens at once.
 *
 * @param settled when what the school has set is known
 */
export async function openWelcome(settled: Promise<void>): Promise<void> {
  if (await isBySchool()) await Promise.race([settled.then(somethingSet), after(PATIENCE)]);
  if ((await readKeptPolicy()).welcomePage === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Firefox knows at once what is set, whoever installed the extension. */
async function isBySchool(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  const self = await browser.management.getSelf().catch(() => null);
  return self?.installType === 'admin';
}

/** Settled once a policy is kept, or too late; in Firefox, which does not correct itself, at once. */
async function somethingSet(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const isKept = async () => Object.keys(await readKeptPolicy()).length > 0;
  for (let waited = 0; waited < PATIENCE && !(await isKept()); waited += EVERY) await after(EVERY);
}

const after = (delay: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, delay));
