import { isSecure } from '../screens/hosts';
import type { EntPage } from './ent';

/**
 * @param url address of a page
 * @param page a page of an ENT
 * @returns whether it is that page, or one below it; the caller checks protocol and port
 */
export function isOnPage(url: URL, { host, path }: EntPage): boolean {
  if (url.hostname !== host || !url.pathname.startsWith(path)) return false;
  const next = url.pathname.charAt(path.length);
  return next === '' || (path !== '/' && (next === '/' || next === ';'));
}

/**
 * @param url address of a page
 * @param pages pages of an ENT
 * @returns whether it is one of them, over https on the default port
 */
export function isPageOf(url: URL, pages: readonly EntPage[] = []): boolean {
  return isSecure(url) && pages.some((page) => isOnPage(url, page));
}
