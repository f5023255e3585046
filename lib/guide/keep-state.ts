import type { Profile } from '../vocabulary';
import { backend } from './backend';
import { orWait } from './patience';
import type { KeepView } from './view';

/** The offer to keep the identifier that the page shows. */
export interface KeepState {
  /**
   * What to show for the identifier that the page shows now; one that is kept already is not offered
   * to be kept again.
   */
  view(identifier: string | null, alreadyKept: readonly string[]): KeepView | null;
  keep(profile: Profile): void;
}

/** @param changed called when there is something new to show */
export function createKeepState(changed: () => void): KeepState {
  let shown: KeepView | null = null;
  return {
    view(identifier, alreadyKept) {
      if (identifier !== (shown?.identifier ?? null)) {
        shown = identifier ? { identifier, status: 'offer' } : null;
      }
      const offered = shown?.status === 'offer';
      return offered && identifier && alreadyKept.includes(identifier) ? null : shown;
    },
    async keep(profile) {
      if (shown?.status !== 'offer') return;
      const { identifier } = shown;
      const say = (status: KeepView['status']) => {
        if (shown?.identifier !== identifier) return;
        shown = { identifier, status };
        changed();
      };
      const keeping = backend.keepIdentifier(identifier, profile);
      const result = await orWait(keeping, () => say('waiting'));
      say(result.ok ? 'done' : result.reason);
    },
  };
}
