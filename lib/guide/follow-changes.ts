import type { FollowedKnown } from './follow-known';
import type { Guide } from './guide';
import { foldOnEscape } from './watch/fold-on-escape';

/**
 * Makes the guide follow what changes in storage, and fold when Esc is pressed.
 *
 * @param guide the guide
 * @param known tells what is known after each change
 * @param shown whether the guide is on the page now
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
