import type { Where } from '../active-tab/where';
import type { GuideState } from '../messages/ask-guide';
import type { Cause } from '../screens/boxes';
import { causesOn } from './causes-on';
import { CAUSE_CODES, PAGE_CODES, SCREEN_CODES } from './codes';

/** The causes, what most needs somebody's help first: a box left empty says little. */
const BY_WEIGHT: readonly Cause[] = [
  'locked',
  'expired',
  'mismatch',
  'taken',
  'different',
  'malformed',
  'unknown',
  'empty',
];

/**
 * The short code of a page, such as `E7-LOGIN-REFUS`: what HELPDESK.md explains.
 *
 * @param state what the guide says there; null where it says nothing
 * @param kind where the page is
 * @returns null while that is not known
 */
export function codeOf(state: GuideState | null, kind: Where['kind']): string | null {
  if (!state) return PAGE_CODES[kind];
  const code = SCREEN_CODES[state.screen];
  const cause = BY_WEIGHT.find((one) => state.refusals.some((refusal) => refusal.cause === one));
  if (!cause || causesOn(state.screen).size === 0) return code;
  return `${code}-${CAUSE_CODES[causesOn(state.screen).has(cause) ? cause : 'unknown']}`;
}
