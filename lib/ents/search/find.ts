import { EDUCONNECT_HOST, isSecure } from '../../screens/hosts';
import { ENTS } from '../directory';
import type { Ent } from '../ent';
import { isPageOf } from '../ent-page';
import { ownsHost } from '../owns';
import { pronoteOf } from '../pronote';
import { schoolNamed } from '../service';

/**
 * @param id id of an ENT
 * @returns the ENT, or null if the directory has none with that id
 */
export function entById(id: string): Ent | null {
  return ENTS.find((ent) => ent.id === id) ?? null;
}

/**
 * @param host a host name, without port
 * @returns the only ENT this host belongs to; null where it belongs to none or to several
 */
export function entOfHost(host: string): Ent | null {
  const exact = ENTS.filter((ent) => ent.hosts.includes(host));
  const owners = exact.length > 0 ? exact : ENTS.filter((ent) => ownsHost(ent, host));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/**
 * @param url address of a page
 * @returns the ENT whose login page this is; where several share it, the one that owns the page's
 *   `service` parameter, else the one that owns the host
 */
export function entAt(url: URL): Ent | null {
  const sharing = entsAt(url);
  const [only] = sharing.length === 1 ? sharing : [];
  return only ?? sharing.find((ent) => ownsService(url, ent)) ?? hostOf(sharing, url);
}

/**
 * Reads which ENT the user of a login page belongs to, for the way back. Where several ENTs share the
 * page and its `service` parameter does not tell them apart, at most the school's PRONOTE is known.
 *
 * @param url address of a page
 * @returns the ENT, and the address of the school's own site or PRONOTE if the page names it; null
 *   where no ENT is known
 */
export function learnFrom(url: URL): { ent: Ent; school: string | null } | null {
  const ent = entAt(url);
  if (!ent) return null;
  const school = schoolNamed(url, ent);
  if (entsAt(url).length === 1 || ownsService(url, ent)) return { ent, school };
  const pronote = school === null ? null : entById('pronote');
  return pronote && { ent: pronote, school };
}

/**
 * @param providerId an ENT's name at ÉduConnect
 * @returns the ENT; those names are unknown for most Kosmos ENTs
 * @internal exported for tests only
 */
export function entOfProvider(providerId: string): Ent | null {
  return ENTS.find((ent) => ent.providerId === providerId) ?? null;
}

/**
 * @param url address of a page of ÉduConnect
 * @returns the ENT that an `Unsolicited/SSO` address names; null for any other address
 */
export function entOfSsoUrl(url: URL): Ent | null {
  if (!isSecure(url) || url.hostname !== EDUCONNECT_HOST) return null;
  if (!url.pathname.endsWith('/SAML2/Unsolicited/SSO')) return null;
  const providerId = url.searchParams.get('providerId');
  return providerId ? entOfProvider(providerId) : null;
}

/**
 * @param url address of a page
 * @returns the ENTs whose page this is: a login page, one for staff, or one shown after signing out
 */
export function entsOfPage(url: URL): Ent[] {
  return ENTS.filter(({ logins, staffLogins = [], logouts = [] }) =>
    isPageOf(url, [...logins, ...staffLogins, ...logouts]),
  );
}

/** The ENT that hosts a page shared by several: users of the others are sent there to sign in. */
const hostOf = (sharing: readonly Ent[], { hostname }: URL): Ent | null =>
  sharing.find(({ hosts }) => hosts.includes(hostname)) ?? null;

const entsAt = (url: URL): Ent[] => ENTS.filter(({ logins }) => isPageOf(url, logins));

/** Whether the page's `service` is a site of this ENT, not a PRONOTE, which any school may have. */
function ownsService(url: URL, ent: Ent): boolean {
  const school = schoolNamed(url, ent);
  return school !== null && pronoteOf(school) === null;
}
