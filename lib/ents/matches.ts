import { ENTS } from './directory/ents';

/**
 * Match patterns of the login pages of the directory's ENTs: https, exact host, and nothing of the
 * site beyond its login page.
 */
export const loginMatches: readonly string[] = [
  ...new Set(
    ENTS.flatMap(({ logins }) => logins.map(({ host, path }) => `https://${host}${path}*`)),
  ),
].sort();
