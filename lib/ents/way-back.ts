import type { Ent } from './ent';
import { bareAddress, ownsHost, secureUrl } from './owns';

/** Where to go once the account works, as the portal has no link to the ENT (tutorial 001). */
export interface WayBack {
  readonly href: string;
  /** Whether it leads to the school's own site or to the ENT's. */
  readonly label: 'school' | 'ent';
}

/**
 * @param ent the ENT, if it is one of the directory
 * @param school https address of the school's own site, if known; set aside where it does not
 *   belong to the ENT
 * @returns the address to open, never with a query; nothing where no address is known
 */
export function wayBack(ent: Ent | null, school: string | null = null): WayBack | null {
  const site = secureUrl(school ?? '');
  if (site && (!ent || ownsHost(ent, site.hostname))) {
    const href = bareAddress(site);
    return { href, label: href === ent?.home ? 'ent' : 'school' };
  }
  return ent?.home ? { href: ent.home, label: 'ent' } : null;
}
