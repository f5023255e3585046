import { browser } from 'wxt/browser';

/**
 * Whether this script runs for a private window, where nothing may be written.
 *
 * Chromium keeps one copy of the extension's own pages for both kinds of windows, and there
 * `inIncognitoContext` is false even in a popup over a private window: those pages ask for their
 * window.
 */
export async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  return isChromiumPage() ? pageIsPrivate() : false;
}

/** Asked for once: a page never changes window kind. */
let answer: Promise<boolean> | undefined;

function pageIsPrivate(): Promise<boolean> {
  answer ??= browser.windows.getCurrent().then((window) => window.incognito);
  return answer;
}

function isChromiumPage(): boolean {
  return typeof document !== 'undefined' && location.protocol === 'chrome-extension:';
}
