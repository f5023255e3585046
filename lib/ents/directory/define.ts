import type { Ent, EntPage, LoginPage } from '../ent';

/** What the two profiles sign in with, where it is not ÉduConnect for both. */
type Accounts = Partial<Pick<Ent, 'pupil' | 'guardian'>>;

/**
 * Defines an ENT by Kosmos (Skolengo). Its CAS is at `cas.<domain>`, each school under the domain.
 *
 * @param given `domain`, `home` where the ENT's own site has been seen, and the hosts of other CAS
 *   under the domain
 */
export function kosmos(
  given: Pick<Ent, 'id' | 'name'> & {
    domain: string;
    home?: string;
    alsoUnder?: string;
    otherCas?: readonly string[];
    providerId?: string;
  } & Accounts,
): Ent {
  const { id, name, domain, alsoUnder } = given;
  const cas = [`cas.${domain}`, ...(given.otherCas ?? [])];
  return {
    id,
    name,
    family: 'kosmos',
    hosts: cas,
    domains: alsoUnder ? [domain, alsoUnder] : [domain],
    logins: cas.map((host) => ({ host, path: '/login' })),
    logouts: cas.map((host) => ({ host, path: '/logout' })),
    home: given.home ?? null,
    pupil: given.pupil ?? 'educonnect',
    guardian: given.guardian ?? 'educonnect',
    ...(given.providerId ? { providerId: given.providerId } : {}),
  };
}

/**
 * Defines an ENT by Edifice (ONE, NEO). Its chooser is at `/auth/saml/wayf` of its host.
 *
 * @param given `host`, the other hosts and the whole domains it owns, its login pages where the
 *   chooser is not the only one, and those for staff
 */
export function edifice(
  given: Pick<Ent, 'id' | 'name'> & {
    host: string;
    logins?: readonly LoginPage[];
    staffLogins?: readonly EntPage[];
    home?: string;
    hosts?: readonly string[];
    domains?: readonly string[];
    providerId?: string;
    oldChooserOnly?: true;
  } & Accounts,
): Ent {
  const { id, name, host } = given;
  return {
    id,
    name,
    family: 'edifice',
    hosts: [host, ...(given.hosts ?? [])],
    domains: given.domains ?? [],
    logins: given.logins ?? [{ host, path: '/auth/saml/wayf' }],
    ...(given.staffLogins ? { staffLogins: given.staffLogins } : {}),
    home: given.home ?? `https://${host}/`,
    pupil: given.pupil ?? 'educonnect',
    guardian: given.guardian ?? 'educonnect',
    ...(given.oldChooserOnly ? { oldChooserOnly: true } : {}),
    ...(given.providerId ? { providerId: given.providerId } : {}),
  };
}

/** CAS of the ENTs of the Centre-Val de Loire, and the one they had until 2025. */
const RECIA_CAS = ['auth.recia.fr', 'ent.netocentre.fr'];

/**
 * Defines an ENT of the Centre-Val de Loire region: all of them sign in at one CAS, which names the
 * ENT in its `service` parameter only.
 *
 * @param given `host`, where its site is, and the other hosts and domains it owns
 */
export function netocentre(
  given: Pick<Ent, 'id' | 'name'> & {
    host: string;
    hosts?: readonly string[];
    domains?: readonly string[];
  },
): Ent {
  const { id, name, host } = given;
  return {
    id,
    name,
    family: 'netocentre',
    hosts: [host, ...(given.hosts ?? [])],
    domains: given.domains ?? [],
    logins: RECIA_CAS.map((cas) => ({ host: cas, path: '/cas/login' })),
    logouts: RECIA_CAS.map((cas) => ({ host: cas, path: '/cas/logout' })),
    home: `https://${host}/`,
    pupil: 'educonnect',
    guardian: 'educonnect',
  };
}
