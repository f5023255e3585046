import type { Profile } from '../vocabulary';
import type { ScreenId } from './ids';

/** One step of a route: a screen, or several of which a user meets some. */
type Stage = ScreenId | readonly ScreenId[];

/**
 * The routes from the chooser to the ENT, as the screens a user meets. Tutorials: 000 and 003
 * (pupil, 2021), 001 (pupil), 002 (guardian by SMS), 004 (FranceConnect and provisional password).
 */
const ROUTES = {
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
  /**
   * The route by SMS. Nothing on the later screens tells it from the two others, which skip some of
   * it: all count the same steps, so that the number never goes back.
   */
  guardian: [
    'ent/chooser',
    'educonnect/profile',
    'educonnect/login',
    'educonnect/guardian-identity',
    'educonnect/sms-code',
    ['educonnect/new-password', 'educonnect/guardian-email'],
    'educonnect/guardian-children',
    'educonnect/activated',
  ],
} as const satisfies Readonly<Record<string, readonly Stage[]>>;

/** One of the routes from the chooser to the ENT. */
type RouteId = keyof typeof ROUTES;

/** Where a screen is on a route: step `now` of `of`, the ENT itself being the last one. */
export interface Step {
  readonly now: number;
  readonly of: number;
}

/** What is known of the user's route, where a screen is on several. */
export interface RouteEvidence {
  readonly profile: Profile | null;
  /** An identifier is kept for this profile: the account is already in use. */
  readonly activated: boolean;
  /** The login page is the single page of 2021, without a choice of profile. */
  readonly singleLogin: boolean;
}

/**
 * The step that a screen is. Derived from what the page shows, never counted: steps cross three
 * sites, tabs close and an SMS takes ten minutes.
 *
 * @returns the step, or null for a screen on no route (forgotten password, account…)
 */
export function stepOf(screen: ScreenId, evidence: RouteEvidence): Step | null {
  for (const id of preference(evidence)) {
    const stages: readonly Stage[] = ROUTES[id];
    const index = stages.findIndex((stage) => [stage].flat().includes(screen));
    if (index >= 0) return { now: index + 1, of: stages.length + 1 };
  }
  return null;
}

function preference({ profile, activated, singleLogin }: RouteEvidence): readonly RouteId[] {
  const first: readonly RouteId[] = singleLogin ? ['pupil-2021'] : activated ? ['daily'] : [];
  const byProfile: RouteId = profile === 'guardian' ? 'guardian' : 'pupil';
  return [...first, byProfile, 'pupil-2021', 'guardian', 'daily'];
}
