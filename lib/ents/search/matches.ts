import { ENTS } from '../directory';
import type { EntPage } from '../ent';

/**
 * Match patterns of the pages of ENTs on which the guide has something to say: login pages, those for
 * staff, and pages shown after signing out. Https, exact host, and no other page of the site.
 */
export const loginMatches: readonly string[] = [
  ...new Set(
    ENTS.flatMap(({ logins, staffLogins = [], logouts = [] }) =>
      [...logins, ...staffLogins, ...logouts].flatMap(patternsOf),
    ),
  ),
].sort();

/** `/` is the front page alone, with any query: a star would match the whole site. */
function patternsOf({ host, path }: EntPage): string[] {
  const address = `https://${host}${path}`;
  return path === '/' ? [address, `${address}?*`] : [`${address}*`];
}
