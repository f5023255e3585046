import type { BrowserContext } from 'playwright';
import { launchChromium } from './chromium/launch';
import { launchFirefox } from './firefox/launch';
import type { BrowserName, LaunchedBrowser, LaunchOptions } from './launched-browser';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;

const launched = new WeakMap<BrowserContext, LaunchedBrowser>();

/**
 * Starts a browser on a fresh profile.
 *
 * @throws when this machine has none of that name
 */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  const browser = await LAUNCH[name](options);
  launched.set(browser.context, browser);
  return browser;
}

/**
 * Finds the browser behind a context.
 *
 * @throws when it was not started here
 */
export function browserOf(context: BrowserContext): LaunchedBrowser {
  const browser = launched.get(context);
  if (!browser) throw new Error('This context is not of a browser started by launchBrowser');
  return browser;
}
