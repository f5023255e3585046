import { portalProfiles } from '../../lib/ents/local-profiles';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { TextKey } from '../../lib/texts/texts';
import { PROFILES, type Profile } from '../../lib/vocabulary';
import { ROUTES, type Route } from './routes';

/** What is said in the place of a profile's routes, where an ENT gives it an account of its own. */
export const INSTEAD: Readonly<Record<Profile, { title: TextKey; note: TextKey }>> = {
  pupil: { title: 'pupil_profile', note: 'local_pupils' },
  guardian: { title: 'guardian_profile', note: 'local_guardians' },
};

/** The route of every day, where only one profile uses ÉduConnect. */
const DAILY: Readonly<Record<Profile, TextKey>> = {
  pupil: 'daily_pupils',
  guardian: 'daily_guardians',
};

/** A route, or what is said in its place. */
export type WrittenRoute =
  | (Route & { readonly note: null })
  | {
      readonly title: TextKey;
      readonly reader: Profile;
      /** Says that an ENT, its `$1`, gives an account of its own. */
      readonly note: TextKey;
      readonly ent: string;
    };

/**
 * The written routes to an ENT. Those of a profile that has an account of the ENT's own are not
 * there: they all go through ÉduConnect.
 *
 * @param ent the reader's ENT, if known
 * @param reader leaves out what is for the other profile; null for everybody
 */
export function routesTo(
  ent: OwnEnt | null,
  reader: Profile | null = null,
): readonly WrittenRoute[] {
  const local = ent?.local ?? [];
  const left = portalProfiles(local);
  const [only] = left;
  const shared = ROUTES.filter((route) => route.reader === undefined).flatMap((route) => {
    if (left.length === PROFILES.length) return [route];
    return only ? [{ ...route, title: DAILY[only], reader: only }] : [];
  });
  const all = [
    ...PROFILES.flatMap((profile) =>
      ent && local.includes(profile)
        ? [{ ...INSTEAD[profile], reader: profile, ent: ent.name }]
        : written(ROUTES.filter((route) => route.reader === profile)),
    ),
    ...written(shared),
  ];
  return reader ? all.filter((route) => (route.reader ?? reader) === reader) : all;
}

const written = (routes: readonly Route[]): readonly WrittenRoute[] =>
  routes.map((route) => ({ ...route, note: null }));
