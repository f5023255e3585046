import { isCasLogin } from './cas';
import type { Ent } from './ent';
import { ownsSchool, secureUrl } from './owns';
import { pronoteOf } from './pronote';

/** Parameters that hold the address to go on to: CAS, then Edifice (`callback`, `callBack`). */
const NAMES = /^(?:service|callback)$/i;

/**
 * Reads the address that a login page goes on to.
 *
 * @param url address of a login page
 * @returns that address, if it is https on the default port; it may hold somebody else's session
 */
export function serviceOf(url: URL): URL | null {
  // Firefox lets a content script read these parameters, but not iterate over them.
  let service: string | null = null;
  url.searchParams.forEach((value, name) => {
    if (NAMES.test(name)) service ??= value;
  });
  return secureUrl(service ?? '');
}

/** Hosts of tools beside the schools of an ENT, by their usual names: not a school's site. */
const TOOLS =
  /^(?:webmail|mail|moodle|nextcloud|cloud|drive|api|cdn|static|support|aide|blogs?|forums?|wiki|perso|pages)\b/;

/** Most login pages followed in a chain: PRONOTE's hub may be between two others. */
const LONGEST_CHAIN = 3;

/**
 * Finds the school's site that an ENT's login page names. The path and query are dropped: they may
 * hold somebody else's session.
 *
 * @param url address of a login page
 * @param ent the ENT of that page
 * @returns the origin of a site of this ENT, or the school's PRONOTE; null for any other site, or
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
  if (TOOLS.test(service.hostname) || !isSchoolSite(service.hostname, ent)) return false;
  // A chooser by Edifice is on the host to go back to.
  const isHome = ent.home !== null && new URL(ent.home).hostname === service.hostname;
  return isHome || ent.logins.every(({ host }) => host !== service.hostname);
}

/**
 * Whether a host has the form of a school's: one name under a domain of its ENT. No deeper one has been
 * seen of a school, and pages of users are (`x.blogs.…`).
 */
function isSchoolSite(host: string, { hosts, domains, schoolsUnder = [], oneSite }: Ent): boolean {
  if (hosts.includes(host) || domains.includes(host)) return true;
  if (oneSite) return false;
  const above = host.slice(host.indexOf('.') + 1);
  return [...domains, ...schoolsUnder].includes(above);
}
