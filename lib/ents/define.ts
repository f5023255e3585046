import type { Ent } from './ent';

/** What two profiles sign in with, where it is not ÉduConnect for both. */
type Accounts = Partial<Pick<Ent, 'pupil' | 'guardian'>>;

/**
 * An ENT by Kosmos (Skolengo). Its CAS stands at `cas.<domain>`, each school under the domain.
 *
 * @param given `domain`, and `home` where the ENT's own site has been seen
 */
export function kosmos(
  given: Pick<Ent, 'id' | 'name'> & {
    domain: string;
    home?: string;
    alsoUnder?: string;
  } & Accounts,
): Ent {
  const { id, name, domain, alsoUnder } = given;
  const cas = `cas.${domain}`;
  return {
    id,
    name,
    family: 'kosmos',
    hosts: [cas],
    domains: alsoUnder ? [domain, alsoUnder] : [domain],
    logins: [{ host: cas, path: '/login' }],
    home: given.home ?? `https://${cas}/login`,
    pupil: given.pupil ?? 'educonnect',
    guardian: given.guardian ?? 'educonnect',
  };
}

/**
 * An ENT by Edifice (ONE, NEO). Its chooser stands at `/auth/saml/wayf` of its host.
 *
 * @param given `host`, the other hosts and the whole domains it owns, and its chooser where that is
 *   at another path
 */
export function edifice(
  given: Pick<Ent, 'id' | 'name'> & {
    host: string;
    chooser?: string;
    home?: string;
    hosts?: readonly string[];
    domains?: readonly string[];
    providerId?: string;
  } & Accounts,
): Ent {
  const { id, name, host } = given;
  return {
    id,
    name,
    family: 'edifice',
    hosts: [host, ...(given.hosts ?? [])],
    domains: given.domains ?? [],
    logins: [{ host, path: given.chooser ?? '/auth/saml/wayf' }],
    home: given.home ?? `https://${host}/`,
    pupil: given.pupil ?? 'educonnect',
    guardian: given.guardian ?? 'educonnect',
    ...(given.providerId ? { providerId: given.providerId } : {}),
  };
}

/**
 * An ENT of the Centre-Val de Loire region: all of them sign in at one CAS, which names the ENT in
 * its `service` parameter only.
 *
 * @param given `home` where the ENT's own portal is known
 */
export function netocentre(
  given: Pick<Ent, 'id' | 'name'> & {
    home?: string;
    hosts?: readonly string[];
    domains?: readonly string[];
  },
): Ent {
  return {
    id: given.id,
    name: given.name,
    family: 'netocentre',
    hosts: given.hosts ?? [],
    domains: given.domains ?? [],
    logins: [{ host: 'ent.netocentre.fr', path: '/cas/login' }],
    home: given.home ?? 'https://ent.netocentre.fr/cas/login',
    pupil: 'educonnect',
    guardian: 'educonnect',
  };
}
