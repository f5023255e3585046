import type { EntPage } from './ent';
import { isSecure } from './owns';

/**
 * @param url address of a page
 * @param pages pages of an ENT
 * @returns whether it is one of them, over https on the default port
 */
export function isPageOf(url: URL, pages: readonly EntPage[] = []): boolean {
  return isSecure(url) && pages.some((page) => isAt(url, page));
}

function isAt(url: URL, { host, path }: EntPage): boolean {
  if (url.hostname !== host) return false;
  if (path === '/') return url.pathname === path;
  if (!url.pathname.startsWith(path)) return false;
  const next = url.pathname.charAt(path.length);
  return next === '' || next === '/' || next === ';';
}
