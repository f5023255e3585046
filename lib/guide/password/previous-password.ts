import type { ScreenId } from '../../screens/ids';
import { backend } from '../backend';
import type { Look } from '../guide';
import { tellPassword } from './tell-password';

/** Screens between the login page and the end of the change of password that it asks for. */
const ON_THE_WAY: readonly ScreenId[] = [
  'educonnect/change-required',
  'educonnect/new-password',
  'educonnect/activation-form',
];

/**
 * Has the background remember the password just used to sign in, which the new one must not repeat, and
 * forget it on any screen that does not lead from login to its change.
 *
 * @param signal ends it
 * @returns follows the screens
 */
export function followPreviousPassword(
  signal: AbortSignal,
): (look: Pick<Look, 'advice' | 'known'>) => void {
  // At once: the background may be starting and answer late, and what is typed meanwhile counts too.
  const toldHere = tellPassword(signal);
  let forgotten = false;
  return ({ advice, known }) => {
    if (forgotten || !known.passwordTyped || toldHere()) return;
    if (ON_THE_WAY.includes(advice.screen)) return;
    forgotten = true;
    backend.typedPassword(null);
  };
}
