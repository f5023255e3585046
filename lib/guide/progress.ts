import type { KnownAnswer } from '../messages/answers';
import type { ScreenId } from '../screens/ids';
import { type Place, placeOf } from '../screens/routes';
import { type Advice, isAmiss } from './advice/advice';

/** How far the user has come. */
export type Progress =
  | (Place & { readonly kind: 'phases' })
  /** The sign-in of every day; null where the clicks left cannot be told. */
  | { readonly kind: 'clicks'; readonly left: number | null };

/** Screens of the sign-in of every day after which the ENT comes: one button each. */
const LAST: readonly ScreenId[] = ['educonnect/login', 'educonnect/birth-date-check'];

/** Phases that come again after an activation, when the ENT asks to sign in. */
const BEFORE: readonly Place['phase'][] = ['ent', 'sign-in'];

/** How much of what is left counts as behind by then, of 1. */
const ARRIVED = 0.9;

/**
 * How far the user has come; null where that is not said.
 *
 * @param advice what is said of the screen
 * @param known profiles whose account is in use already, and whether one has just become ready here
 */
export function progressOf(
  advice: Advice,
  { activated, newAccount }: Pick<KnownAnswer, 'activated' | 'newAccount'>,
): Progress | null {
  const place = advice.offRoute ? null : placeOf(advice.screen);
  if (!place) return null;
  // The ENT asks to sign in once more: that is no way back.
  if (newAccount && BEFORE.includes(place.phase)) {
    return {
      kind: 'phases',
      phase: 'arrival',
      behind: place.behind + (1 - place.behind) * ARRIVED,
    };
  }
  const isDaily = advice.profile !== null && activated.includes(advice.profile);
  if (!isDaily || !(place.phase === 'ent' || place.phase === 'sign-in')) {
    return { kind: 'phases', ...place };
  }
  // An ENT’s line leads to the choice of a profile, or past it: its clicks cannot be told.
  return place.phase === 'ent' ? null : { kind: 'clicks', left: clicksLeft(advice) };
}

/** Clicks before the ENT, once nothing is left to type on this screen and nothing went wrong. */
function clicksLeft({ screen, hints }: Advice): number | null {
  const left = hints.filter((hint) => hint.rank !== null && !hint.done && !hint.optional);
  if (left.length !== 1 || hints.some(isAmiss)) return null;
  if (screen === 'educonnect/profile') return 2;
  return LAST.includes(screen) ? 1 : null;
}
