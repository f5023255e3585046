/** A CAS by its name: `cas.arsene76.fr`, `cas3.e-lyco.fr`, `/cas/login`, `/cas-asp/login`. */
const CAS = /^cas\d*(?:-.*)?$/;

/**
 * Whether an address is the login page of a CAS, the server that signs in for other sites. Without
 * the `service` to go on to, its users are signed in and left there: « we cannot direct you to the
 * page requested ».
 *
 * @param url an address
 */
export function isCasLogin({ hostname, pathname }: URL): boolean {
  const parts = pathname
    .replace(/;[^/]*/g, '')
    .split('/')
    .filter(Boolean);
  const [name = ''] = hostname.split('.');
  const signsIn = parts.at(-1) === 'login';
  return (CAS.test(name) && (signsIn || parts.length === 0)) || (signsIn && parts.some(isCas));
}

const isCas = (part: string): boolean => CAS.test(part);
