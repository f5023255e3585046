import { PROFILES, type Profile } from '../vocabulary';
import type { Ent } from './ent';

/**
 * @param ent an ENT
 * @returns who signs in to it with an account of its own, as far as is known
 */
export const localProfiles = (ent: Pick<Ent, Profile>): readonly Profile[] =>
  PROFILES.filter((profile) => ent[profile] === 'local');

/**
 * @param local who has an account of the ENT's own
 * @param reader leaves out the other profile; null for everybody
 * @returns who signs in through ÉduConnect
 */
export const portalProfiles = (
  local: readonly Profile[],
  reader: Profile | null = null,
): readonly Profile[] =>
  PROFILES.filter((profile) => profile === (reader ?? profile) && !local.includes(profile));
