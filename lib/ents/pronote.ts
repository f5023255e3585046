import { secureUrl } from './owns';

/**
 * Domain of PRONOTE's publisher. What is not a school's own PRONOTE there sells, or hands over to
 * ÉduConnect, and says nothing without a `service`.
 */
export const PRONOTE_PUBLISHER = 'index-education.net';

/**
 * A school's own PRONOTE: its code in the national register of schools (seven figures and a letter)
 * under the publisher's domain. Public clients of PRONOTE know no other form of it. The publisher's
 * other hosts, such as the hub that hands its users over to ÉduConnect, are nobody's school.
 */
const SCHOOL_HOST = /^\d{7}[a-z]\.index-education\.net$/;

/**
 * @param address what may be an address
 * @returns the front page of the school's PRONOTE, which asks who is signing in, where the address is
 *   one of that PRONOTE; otherwise nothing
 */
export function pronoteOf(address: string): string | null {
  const url = secureUrl(address);
  return url && SCHOOL_HOST.test(url.hostname) ? `${url.origin}/pronote/` : null;
}
