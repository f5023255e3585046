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

/**
 * The page itself, with its query, with a session in its path (`/login;jsessionid=…`), and what is below
 * it, as `isOnPage` has it. A pattern is compared with path and query together, in which `?` is a
 * letter like others (MDN, « Match patterns »): one star for all would take `/login-help` for `/login`.
 * `/` is the front page alone.
 */
function patternsOf({ host, path }: EntPage): string[] {
  const address = `https://${host}${path}`;
  const below = path === '/' ? [] : [`${address};*`, `${address}/*`];
  return [address, `${address}?*`, ...below];
}
