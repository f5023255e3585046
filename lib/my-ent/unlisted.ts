import type { Ent } from '../ents/ent';
import { secureUrl } from '../ents/owns';
import { pronoteOf } from '../ents/pronote';

/**
 * Describes an ENT that the directory lacks, from its address: its schools are expected beside its
 * login page, as for every known CAS (`cas.arsene76.fr`, `les-tilleuls.arsene76.fr`).
 *
 * @param address text that may be an address of an ENT
 * @returns the ENT, named after its host; null where it is not an https address
 */
export function unlistedEnt(address: string): Ent | null {
  const url = secureUrl(address);
  if (!url) return null;
  const { hostname } = url;
  const above = hostname.slice(hostname.indexOf('.') + 1);
  return {
    id: '',
    name: pronoteOf(address) ? 'PRONOTE' : hostname,
    family: 'other',
    hosts: [hostname],
    domains: above.includes('.') ? [above] : [],
    logins: [],
    home: null,
    pupil: 'unknown',
    guardian: 'unknown',
  };
}
