import { browser } from 'wxt/browser';

/**
 * Whether this script runs for a private window, where nothing may be written.
 *
 * In Chromium, the extension's own pages are shared by both kinds of windows, and
 * `inIncognitoContext` is false even in a popup over a private window: they ask for their window.
 */
export async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  return isChromiumPage() ? pageIsPrivate() : false;
}

/** Kept for good: a page never moves to the other kind of window. */
let answer: Promise<boolean> | undefined;

function pageIsPrivate(): Promise<boolean> {
  answer ??= browser.windows.getCurrent().then((window) => window.incognito);
  return answer;
}

function isChromiumPage(): boolean {
  return typeof document !== 'undefined' && location.protocol === 'chrome-extension:';
}
