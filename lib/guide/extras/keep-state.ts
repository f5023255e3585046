import { isTooLong, sameIdentifier } from '../../people/identifier';
import type { Profile } from '../../vocabulary';
import { backend } from '../backend';
import { orWait } from '../patience';
import type { KeepView } from '../view';

/** The offer to keep the identifier that the page shows. */
export interface KeepState {
  /**
   * Gives what to show for the identifier on the page. One that is kept already is not offered again,
   * unless it has been erased since; nor is any before the background has said which it is.
   *
   * @param known what is known of the user; when it changes, the identifier may have been kept or erased
   */
  view(identifier: string | null, known: object): KeepView | null;
  /** @param profile whose it is; null if unknown */
  keep(profile: Profile | null): void;
}

/** @param changed called when there is something new to show */
export function createKeepState(changed: () => void): KeepState {
  let shown: KeepView | null = null;
  /** Null until it is known. */
  let isKept: boolean | null = null;
  let askedFor: object | null = null;
  let questions = 0;

  const ask = async (identifier: string) => {
    questions += 1;
    const mine = questions;
    const answer = await backend.isKept(identifier);
    if (mine !== questions || shown?.identifier !== identifier) return;
    const isErased = shown.status === 'done' && !answer;
    if (isErased) shown = { identifier, status: 'offer' };
    if (isErased || answer !== isKept) changed();
    isKept = answer;
  };
  return {
    view(identifier, known) {
      const isNew = !identifier || !shown || !sameIdentifier(identifier, shown.identifier);
      if (isNew) {
        shown = identifier ? { identifier, status: 'offer' } : null;
        isKept = null;
      }
      if (shown && (isNew || known !== askedFor)) {
        askedFor = known;
        ask(shown.identifier);
      }
      return shown?.status === 'offer' && isKept !== false ? null : shown;
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
      const keeping = backend.keepIdentifier(identifier, profile);
      const result = await orWait(keeping, () => say('waiting'));
      // An answer from before does not show that it was erased.
      questions += 1;
      say(result.ok ? 'done' : result.reason);
    },
  };
}
