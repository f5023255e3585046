import { isSecure, isUnder } from '../screens/hosts';
import type { Ent } from './ent';

/**
 * @param ent an ENT of the directory
 * @param host a host name, without port
 * @returns whether the host is this ENT's or one of its schools'
 */
export function ownsHost(ent: Ent, host: string): boolean {
  return ent.hosts.includes(host) || ent.domains.some((domain) => isUnder(host, domain));
}

/**
 * @param ent an ENT of the directory
 * @param host a host name, without port
 * @returns whether the ENT's users, or its staff, sign in or out there
 */
export function isLoginHost(
  { logins, staffLogins = [], logouts = [] }: Ent,
  host: string,
): boolean {
  return [...logins, ...staffLogins, ...logouts].some((page) => page.host === host);
}

/**
 * @param ent an ENT of the directory
 * @param host a host name, without port, named by the ENT's own page or its user
 * @returns whether it may be the site of one of its schools
 */
export function ownsSchool(ent: Ent, host: string): boolean {
  const shared = ent.schoolsUnder ?? [];
  return ownsHost(ent, host) || shared.some((domain) => host.endsWith(`.${domain}`));
}

/**
 * @param address text that may be an address
 * @returns the address, if it is https on the default port; otherwise null
 */
export function secureUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return isSecure(url) ? url : null;
}

/**
 * @param url address of a page
 * @returns its origin and path, without the path's own parameters (`/cas/login;jsessionid=…`): they
 *   name a session, perhaps somebody else's by then
 */
export function bareAddress({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/;[^/]*/g, '')}`;
}
