import type { ScreenId } from './ids';

/** The phases of every way from the chooser to the ENT, in order. */
export const PHASES = ['ent', 'sign-in', 'account', 'arrival'] as const;

/** One of the phases. */
export type Phase = (typeof PHASES)[number];

/**
 * The screens of each phase, in the order in which a user meets some of them. Tutorials: 000 and 003
 * (pupil, 2021), 001 (pupil), 002 (guardian by SMS), 004 (FranceConnect and provisional password).
 *
 * One list for all routes: until late, nothing on a screen tells them apart, and a list that changes
 * on the way reassures nobody.
 */
const SCREENS_OF: Readonly<Record<Phase, readonly (readonly ScreenId[])[]>> = {
  ent: [['ent/chooser']],
  'sign-in': [['educonnect/profile'], ['educonnect/login'], ['educonnect/birth-date-check']],
  account: [
    ['educonnect/change-required', 'educonnect/guardian-identity'],
    ['educonnect/sms-code'],
    ['educonnect/new-password', 'educonnect/activation-form'],
    ['educonnect/guardian-email'],
    ['educonnect/pupil-identity', 'educonnect/guardian-children'],
  ],
  arrival: [['educonnect/activated']],
};

/** Where a screen is on its way to the ENT. */
export interface Place {
  readonly phase: Phase;
  /** How much of the whole way is behind, of 1; never less on a later screen. */
  readonly behind: number;
}

/**
 * The place of a screen on the way. Derived from what the page shows, never counted: the way crosses
 * three sites, tabs close and an SMS takes ten minutes.
 *
 * @returns null for a screen on no route (forgotten password, account…)
 */
export function placeOf(screen: ScreenId): Place | null {
  for (const [index, phase] of PHASES.entries()) {
    const screens = SCREENS_OF[phase];
    const at = screens.findIndex((some) => some.includes(screen));
    // Halfway into its share: no phase begins at nothing, and none ends before the next begins.
    if (at >= 0) return { phase, behind: (index + (at + 0.5) / screens.length) / PHASES.length };
  }
  return null;
}
