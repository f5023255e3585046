import { secureUrl } from './owns';

/**
 * Domain of PRONOTE's publisher. Apart from the schools' own PRONOTEs, its sites sell, or hand over
 * to ÉduConnect, and name no school without a `service`.
 */
export const PRONOTE_PUBLISHER = 'index-education.net';

/**
 * A school's own PRONOTE: its code in the national register of schools (seven figures and a letter)
 * under the publisher's domain. Public clients of PRONOTE know no other form. The publisher's other
 * hosts, such as the hub that hands users over to ÉduConnect, belong to no school.
 */
const SCHOOL_HOST = /^\d{7}[a-z]\.index-education\.net$/;

/**
 * @param address text that may be an address
 * @returns the front page of the school's PRONOTE, which asks who is signing in; null where the
 *   address is not in a school's PRONOTE
 */
export function pronoteOf(address: string): string | null {
  const url = secureUrl(address);
  return url && SCHOOL_HOST.test(url.hostname) ? `${url.origin}/pronote/` : null;
}
