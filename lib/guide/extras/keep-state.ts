import { isTooLong, sameIdentifier } from '../../people/identifier';
import type { Profile } from '../../vocabulary';
import { backend } from '../backend';
import { orWait } from '../patience';
import type { KeepView } from '../view';

/** The offer to keep the identifier that the page shows. */
export interface KeepState {
  /**
   * Gives what to show for the identifier on the page. One that is kept already is not offered again,
   * unless it has been erased since.
   *
   * @param alreadyKept names and identifiers that are kept; a new array whenever they may have changed
   */
  view(identifier: string | null, alreadyKept: readonly string[]): KeepView | null;
  /** @param profile whose it is; null if unknown */
  keep(profile: Profile | null): void;
}

/** @param changed called when there is something new to show */
export function createKeepState(changed: () => void): KeepState {
  let shown: KeepView | null = null;
  let latest: readonly string[] | null = null;
  /** The list from before the identifier was kept, which does not show that it was erased. */
  let before: readonly string[] | null = null;
  return {
    view(identifier, alreadyKept) {
      latest = alreadyKept;
      if (!identifier || !shown || !sameIdentifier(identifier, shown.identifier)) {
        shown = identifier ? { identifier, status: 'offer' } : null;
      }
      if (!shown) return null;
      const { status, identifier: mine } = shown;
      const isKept = alreadyKept.some((one) => sameIdentifier(one, mine));
      if (status === 'offer') return isKept ? null : shown;
      const isErased = status === 'done' && !isKept && alreadyKept !== before;
      if (isErased) shown = { identifier: mine, status: 'offer' };
      return shown;
    },
    async keep(profile) {
      if (shown?.status !== 'offer') return;
      const { identifier } = shown;
      const say = (status: KeepView['status']) => {
        if (shown?.identifier !== identifier) return;
        shown = { identifier, status };
        changed();
      };
      if (isTooLong(identifier)) return say('long');
      before = latest;
      const keeping = backend.keepIdentifier(identifier, profile);
      const result = await orWait(keeping, () => say('waiting'));
      say(result.ok ? 'done' : result.reason);
    },
  };
}
