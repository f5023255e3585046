/** Host of the identity provider, as the portal's own banner of April 2024 gives it. */
export const EDUCONNECT_HOST = 'educonnect.education.gouv.fr';

const SELF_SERVICE_HOST = 'moncompte.educonnect.education.gouv.fr';

/** Where ÉduConnect begins. */
export const EDUCONNECT = `https://${EDUCONNECT_HOST}/`;

/** ÉduConnect's own help: « Besoin d'aide ? » of its pages (v24.3, v25.5). */
export const EDUCONNECT_HELP = `https://${EDUCONNECT_HOST}/educt-aide/aide`;

/** ÉduConnect's name among identity providers. */
export const EDUCONNECT_ENTITY = `https://${EDUCONNECT_HOST}/idp`;

/** Where one signs out of the portal (its own links, v24.3 and v25.5). */
export const EDUCONNECT_SIGN_OUT = `https://${EDUCONNECT_HOST}/idp/profile/Logout`;

/**
 * Production hosts of the portal: the identity provider and its self-service application. Test
 * hosts and the staff's administration site are left out on purpose.
 */
export const educonnect = [EDUCONNECT_HOST, SELF_SERVICE_HOST] as const;

/** The identity provider alone: login, birth-date check, outage messages. */
export const identityProvider = [EDUCONNECT_HOST] as const;

/** Scolarité services, where a login without an ENT ends up (tutorial 001). */
export const teleservices = ['teleservices.education.gouv.fr'] as const;

/** The self-service application alone: activation, forgotten identifier or password, account. */
export const selfService = [SELF_SERVICE_HOST] as const;

/** Pages of the directory's ENTs: the background knows their hosts; a page need not. */
export const ents = [] as const;

/**
 * Copies of the portal live on other ports and on http.
 *
 * @returns whether the address is https on the default port
 */
export function isSecure({ protocol, port }: URL): boolean {
  return protocol === 'https:' && port === '';
}

/**
 * @param host a host name, without port
 * @param domain a domain
 * @returns whether the host is the domain or stands under it
 */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** @returns whether the address is one of the portal, its test hosts included, whatever the page */
export function isPortal({ hostname }: URL): boolean {
  return isUnder(hostname, EDUCONNECT_HOST);
}
