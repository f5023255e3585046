import { ENTS } from '../directory';
import type { EntPage } from '../ent';

/**
 * Match patterns of the pages of the directory's ENTs that the guide has something to say on: where
 * one signs in, where staff do, where one has signed out. Https, exact host, and nothing of the site
 * beyond those pages.
 */
export const loginMatches: readonly string[] = [
  ...new Set(
    ENTS.flatMap(({ logins, staffLogins = [], logouts = [] }) =>
      [...logins, ...staffLogins, ...logouts].flatMap(patternsOf),
    ),
  ),
].sort();

/** `/` is the front page alone, whatever its query: with a star it would be the whole site. */
function patternsOf({ host, path }: EntPage): string[] {
  const address = `https://${host}${path}`;
  return path === '/' ? [address, `${address}?*`] : [`${address}*`];
}
