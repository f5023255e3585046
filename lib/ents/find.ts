import { ENTS } from './directory/ents';
import type { Ent } from './ent';
import { isOnPage } from './ent-page';
import { isSecure, ownsHost, secureUrl } from './owns';

const portalHost = 'educonnect.education.gouv.fr';

/**
 * @param id id of an ENT
 * @returns the ENT, or nothing if the directory has none of that name
 */
export function entById(id: string): Ent | null {
  return ENTS.find((ent) => ent.id === id) ?? null;
}

/**
 * @param host a host name, without port
 * @returns the only ENT this host belongs to; nothing where it belongs to none or to several
 */
export function entOfHost(host: string): Ent | null {
  const exact = ENTS.filter((ent) => ent.hosts.includes(host));
  const owners = exact.length > 0 ? exact : ENTS.filter((ent) => ownsHost(ent, host));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/**
 * @param url address of a page
 * @returns the ENT whose login page this is; where several share it, the one that the page's
 *   `service` parameter belongs to, else the first of the directory
 */
export function entAt(url: URL): Ent | null {
  const sharing = entsAt(url);
  return sharing.find((ent) => serviceOrigin(url, ent) !== null) ?? sharing[0] ?? null;
}

/**
 * What a login page says about where its user belongs, for the way back. Where several ENTs share
 * the page and its `service` parameter tells none of them apart, it says nothing.
 *
 * @param url address of a page
 * @returns the ENT, and the origin of the school's own site if the page names it
 */
export function learnFrom(url: URL): { ent: Ent; school: string | null } | null {
  const ent = entAt(url);
  if (!ent) return null;
  const school = serviceOrigin(url, ent);
  return school === null && entsAt(url).length > 1 ? null : { ent, school };
}

/**
 * @param providerId the name an ENT bears at ÉduConnect
 * @returns the ENT; most Kosmos ENTs' names are not known
 */
export function entOfProvider(providerId: string): Ent | null {
  return ENTS.find((ent) => ent.providerId === providerId) ?? null;
}

/**
 * @param url address of a page of ÉduConnect
 * @returns the ENT that an `Unsolicited/SSO` address names; nothing for any other address
 */
export function entOfSsoUrl(url: URL): Ent | null {
  if (!isSecure(url) || url.hostname !== portalHost) return null;
  if (!url.pathname.endsWith('/SAML2/Unsolicited/SSO')) return null;
  const providerId = url.searchParams.get('providerId');
  return providerId ? entOfProvider(providerId) : null;
}

/**
 * The site that a CAS login page will lead back to. What follows the origin is dropped: it may hold
 * a session of somebody else.
 *
 * @param url address of a login page
 * @param ent the ENT of that page
 * @returns the origin, if it is https and belongs to this ENT
 */
export function serviceOrigin(url: URL, ent: Ent): string | null {
  const service = secureUrl(url.searchParams.get('service') ?? '');
  if (!service || !ownsHost(ent, service.hostname)) return null;
  return ent.logins.some(({ host }) => host === service.hostname) ? null : service.origin;
}

function entsAt(url: URL): Ent[] {
  if (!isSecure(url)) return [];
  return ENTS.filter((ent) => ent.logins.some((login) => isOnPage(url, login)));
}
