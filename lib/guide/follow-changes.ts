import type { FollowedKnown } from './follow-known';
import type { Guide } from './guide';
import { foldOnEscape } from './watch/fold-on-escape';

/**
 * Lets the guide follow what changes outside its page: what is stored, and the Esc key.
 *
 * @param guide the guide
 * @param known what it knows
 * @param shown whether the user sees it now
 * @param signal ends it
 */
export function followChanges(
  guide: Guide,
  known: FollowedKnown,
  shown: () => boolean,
  signal: AbortSignal,
): void {
  known.follow(guide.refresh);
  foldOnEscape(document, () => shown() && guide.foldHere(), signal);
}
