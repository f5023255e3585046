import type { ScreenId } from '../../screens/ids';
import { isAmiss } from '../advice/advice';
import type { Look } from '../guide';

/** Screens from which nobody goes on alone: the school, or time, must do something first. */
const DEAD_ENDS: readonly ScreenId[] = [
  'educonnect/forgotten-identifier',
  'educonnect/forgotten-password',
  'educonnect/unavailable',
  'ent/unknown-account',
];

/**
 * Whom to call, where the school has said it: on a dead end, and wherever the page refuses something.
 *
 * @returns one line; empty where there is nothing to say
 */
export function whoToCall({ advice, known }: Look): string {
  const isStuck =
    DEAD_ENDS.includes(advice.screen) || advice.hints.some((hint) => isAmiss(hint) && !hint.warns);
  return (isStuck && known.call?.[advice.profile ?? known.profile ?? 'guardian']) || '';
}
