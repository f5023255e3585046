import { isSecure, isUnder } from '../screens/hosts';
import type { Ent } from './ent';

/**
 * @param ent an ENT of the directory
 * @param host a host name, without port
 * @returns whether the host is this ENT's own or that of one of its schools
 */
export function ownsHost(ent: Ent, host: string): boolean {
  return ent.hosts.includes(host) || ent.domains.some((domain) => isUnder(host, domain));
}

/**
 * @param ent an ENT of the directory
 * @param host a host name, without port, that the ENT's own page or its user named
 * @returns whether one of its schools may have its site there
 */
export function ownsSchool(ent: Ent, host: string): boolean {
  const shared = ent.schoolsUnder ?? [];
  return ownsHost(ent, host) || shared.some((domain) => host.endsWith(`.${domain}`));
}

/**
 * @param address what may be an address
 * @returns it, if it is https on the default port; otherwise nothing
 */
export function secureUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return isSecure(url) ? url : null;
}

/**
 * @param url address of a page
 * @returns its origin and path, without the parameters that a path may hold too
 *   (`/cas/login;jsessionid=…`): they name a session, which may be somebody else's by then
 */
export function bareAddress({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/;[^/]*/g, '')}`;
}
