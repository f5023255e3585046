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

/** Match patterns of the national portal and of the services page it leads to. */
export const portalMatches: readonly string[] = [
  'https://educonnect.education.gouv.fr/*',
  'https://moncompte.educonnect.education.gouv.fr/*',
  'https://teleservices.education.gouv.fr/*',
];
