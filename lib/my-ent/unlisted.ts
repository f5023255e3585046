import type { Ent } from '../ents/ent';
import { secureUrl } from '../ents/owns';
import { pronoteOf } from '../ents/pronote';

/**
 * What is known of an ENT that the directory lacks, from an address of it: its schools are looked for
 * beside its login page, as those of every known CAS are (`cas.arsene76.fr`, `les-tilleuls.arsene76.fr`).
 *
 * @param address what may be an address of an ENT
 * @returns the ENT, named after its host; nothing where it is no https address
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
