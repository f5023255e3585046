import { isCasLogin } from '../ents/cas';
import type { Ent } from '../ents/ent';
import { bareAddress, ownsSchool, secureUrl } from '../ents/owns';
import { pronoteOf } from '../ents/pronote';

/** Where to go once the account works: the portal has no link to the ENT (tutorial 001). */
export interface WayBack {
  readonly href: string;
  /** What it opens: the school's own site, its PRONOTE, or the site of the whole ENT. */
  readonly place: 'school' | 'pronote' | 'ent';
}

/**
 * @param ent the ENT, if known
 * @param school https address of the school's own site or PRONOTE, if known; ignored where it does
 *   not belong to the ENT, or is a CAS login, which leads nowhere
 * @returns the address to open, never with a query; null where none is known
 */
export function wayBack(ent: Ent | null, school: string | null = null): WayBack | null {
  const pronote = pronoteOf(school ?? '');
  if (pronote) return { href: pronote, place: 'pronote' };
  const site = secureUrl(school ?? '');
  if (site && !isCasLogin(site) && (!ent || ownsSchool(ent, site.hostname))) {
    const href = bareAddress(site);
    return { href, place: href === ent?.home ? 'ent' : 'school' };
  }
  return ent?.home ? { href: ent.home, place: 'ent' } : null;
}
