import { portalProfiles } from '../../lib/ents/local-profiles';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { Profile } from '../../lib/vocabulary';

/** Whom a poster for an ENT addresses: the only profile that uses ÉduConnect there; null for everybody. */
export function posterReader(ent: OwnEnt): Profile | null {
  const [only, other] = portalProfiles(ent.local);
  return other ? null : (only ?? null);
}

/** Whether anybody uses ÉduConnect there: otherwise the way of the poster is nobody's. */
export const hasPoster = (ent: OwnEnt): boolean => portalProfiles(ent.local).length > 0;
