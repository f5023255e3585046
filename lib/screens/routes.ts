import type { Profile } from '../vocabulary';
import type { ScreenId } from './ids';

/**
 * The ways from the chooser to the ENT, as the screens a user meets. Tutorials: 000 and 003 (pupil,
 * 2021), 001 (pupil), 002 (guardian by SMS), 004 (FranceConnect and provisional password).
 */
export const ROUTES = {
  daily: ['ent/chooser', 'educonnect/profile', 'educonnect/login', 'educonnect/birth-date-check'],
  pupil: [
    'ent/chooser',
    'educonnect/profile',
    'educonnect/login',
    'educonnect/new-password',
    'educonnect/pupil-identity',
    'educonnect/activated',
  ],
  'pupil-2021': [
    'ent/chooser',
    'educonnect/login',
    'educonnect/change-required',
    'educonnect/activation-form',
    'educonnect/activated',
  ],
  'guardian-sms': [
    'ent/chooser',
    'educonnect/profile',
    'educonnect/login',
    'educonnect/guardian-identity',
    'educonnect/sms-code',
    'educonnect/new-password',
    'educonnect/guardian-children',
    'educonnect/activated',
  ],
  'guardian-france-connect': [
    'ent/chooser',
    'educonnect/profile',
    'educonnect/login',
    'educonnect/guardian-children',
    'educonnect/activated',
  ],
  'guardian-provisional': [
    'ent/chooser',
    'educonnect/profile',
    'educonnect/login',
    'educonnect/new-password',
    'educonnect/guardian-email',
    'educonnect/guardian-children',
    'educonnect/activated',
  ],
} as const satisfies Readonly<Record<string, readonly ScreenId[]>>;

/** One of the ways from the chooser to the ENT. */
export type RouteId = keyof typeof ROUTES;

/** Where a screen stands on a way: step `now` of `of`, the ENT itself being the last one. */
export interface Step {
  readonly now: number;
  readonly of: number;
}

/** What is known of the user's way when a screen stands on several. */
export interface RouteEvidence {
  readonly profile: Profile | null;
  /** Somebody's identifier is kept for this profile: the account is in use already. */
  readonly activated: boolean;
  /** The login page is the single page of 2021, without a choice of profile. */
  readonly singleLogin: boolean;
}

/**
 * The step that a screen is. Derived from what the page shows, never counted: steps cross three
 * sites, tabs close and an SMS takes ten minutes.
 *
 * @returns the step, or null for a screen that is on no way (forgotten password, account…)
 */
export function stepOf(screen: ScreenId, evidence: RouteEvidence): Step | null {
  const candidates = preference(evidence).map((id): readonly ScreenId[] => ROUTES[id]);
  const route = candidates.find((screens) => screens.includes(screen));
  return route ? { now: route.indexOf(screen) + 1, of: route.length + 1 } : null;
}

function preference({ profile, activated, singleLogin }: RouteEvidence): readonly RouteId[] {
  const first: readonly RouteId[] = singleLogin ? ['pupil-2021'] : activated ? ['daily'] : [];
  const byProfile: readonly RouteId[] =
    profile === 'guardian'
      ? ['guardian-sms', 'guardian-provisional', 'guardian-france-connect']
      : ['pupil'];
  return [...first, ...byProfile, 'pupil-2021', 'guardian-sms', 'guardian-provisional', 'daily'];
}
