import { browser } from 'wxt/browser';
import type { EntPage } from '../../ents/ent';
import { isPageOf } from '../../ents/ent-page';
import { once } from '../../once';

/**
 * Tells the pages of ENTs that the guide is for from those that the browser takes for them: a match
 * pattern of the manifest fits any port, and any path that begins alike (`/loginfake`), and a page may
 * change its address without leaving (`history.pushState`).
 *
 * @returns whether the guide is for the page at an address: https, default port, exact host and path
 */
export function createServedPage(): (url: URL) => boolean {
  const pages = once(() =>
    (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) =>
      (matches ?? []).flatMap(pageOf),
    ),
  );
  return (url) => isPageOf(url, pages());
}

/** The page that a pattern stands for. */
function pageOf(pattern: string): EntPage[] {
  const [, host, path] = /^https:\/\/([^/]+)(\/.*?)\??\*?$/.exec(pattern) ?? [];
  return host && path ? [{ host, path }] : [];
}
