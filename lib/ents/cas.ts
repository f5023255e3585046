/** Name of a CAS: `cas.arsene76.fr`, `cas3.e-lyco.fr`, `/cas/login`, `/cas-asp/login`. */
const CAS = /^cas\d*(?:-.*)?$/;

/**
 * Whether an address is the login page of a CAS, a server that signs users in to other sites. Without
 * a `service` to go on to, it leaves them there once signed in: « we cannot direct you to the page
 * requested ».
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
