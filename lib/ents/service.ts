import { isCasLogin } from './cas';
import type { Ent } from './ent';
import { ownsSchool, secureUrl } from './owns';
import { pronoteOf } from './pronote';

/** What a login page calls the address it leads on to: CAS, then Edifice (`callback`, `callBack`). */
const NAMES = /^(?:service|callback)$/i;

/**
 * The address that a login page will lead on to.
 *
 * @param url address of a login page
 * @returns it, if it is https on the default port; it may hold a session of somebody else
 */
export function serviceOf(url: URL): URL | null {
  // Firefox lets a content script read these parameters, and not iterate over them.
  let service: string | null = null;
  url.searchParams.forEach((value, name) => {
    if (NAMES.test(name)) service ??= value;
  });
  return secureUrl(service ?? '');
}

/** Tools beside the schools of an ENT, by the names that such hosts bear: nobody's school. */
const TOOLS = /^(?:webmail|mail|moodle|nextcloud|cloud|drive|api|cdn|static|support|aide)\./;

/** A login page may lead on to another one, and that one to a third: PRONOTE's hub between two. */
const LONGEST_CHAIN = 3;

/**
 * Where a school's users belong, as an ENT's login page names it. What follows is dropped: it may
 * hold a session of somebody else.
 *
 * @param url address of a login page
 * @param ent the ENT of that page
 * @returns the origin of a site of this ENT, or the school's PRONOTE; nothing for any other site, nor
 *   for a login page
 */
export function schoolNamed(url: URL, ent: Ent): string | null {
  let service = serviceOf(url);
  for (let step = 1; service && isCasLogin(service) && step < LONGEST_CHAIN; step += 1) {
    service = serviceOf(service);
  }
  if (!service) return null;
  return pronoteOf(service.href) ?? (isSite(service, ent) ? service.origin : null);
}

function isSite(service: URL, ent: Ent): boolean {
  if (!ownsSchool(ent, service.hostname) || isCasLogin(service)) return false;
  if (TOOLS.test(service.hostname)) return false;
  // A chooser by Edifice stands on the very host to go back to.
  const isHome = ent.home !== null && new URL(ent.home).hostname === service.hostname;
  return isHome || ent.logins.every(({ host }) => host !== service.hostname);
}
