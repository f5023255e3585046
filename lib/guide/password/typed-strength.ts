import { browser } from 'wxt/browser';
import { atEnd } from '../../at-end';
import { type Previous, STRENGTH_PORT, type Strength } from '../../messages/strength';
import { hear } from '../../page/hear';
import type { Criteria } from '../../password/criteria';
import { createStrengthClient } from '../../password/strength/client';
import type { Suggestion } from '../../password/suggestion';
import { AGAIN, untilAnswered } from '../patience';
import { createFingerprint } from '../watch/fingerprint';

/** How hard what is typed is to guess, as the background estimates it. */
export interface TypedStrength {
  /** Opens the way to the background ahead of need. */
  warm(): void;
  /**
   * Looks at what is typed now, and has it estimated where it is new.
   *
   * @param value what is typed; kept from the question to its answer only
   * @param known what is known of the user: when it changes, so may the names that are kept
   */
  look(value: string, known: object): void;
  /** The strength of what was last looked at; null while unknown. */
  readonly strength: Strength | null;
  /** Whether it is the password typed to sign in; null before the first answer. */
  readonly previous: Previous | null;
  /** @returns (resolves to) passwords to choose from; null where the guide ended meanwhile */
  suggest(criteria: Criteria): Promise<readonly Suggestion[] | null>;
}

/**
 * @param changed called when the strength is known, or is to be asked for again by the next look
 * @param signal ends it
 */
export function createTypedStrength(changed: () => void, signal: AbortSignal): TypedStrength {
  let strength: Strength | null = null;
  let previous: Previous | null = null;
  let looked: { readonly print: number; readonly known: object } | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  const askAgain = () => {
    looked = null;
    changed();
  };
  const client = createStrengthClient({
    connect: () => browser.runtime.connect({ name: STRENGTH_PORT }),
    onStrength(answer) {
      strength = answer && { score: answer.score, reasons: answer.reasons };
      previous = answer?.previous ?? previous;
      changed();
    },
    onSilence() {
      clearTimeout(again);
      again = setTimeout(askAgain, AGAIN);
    },
    signal,
  });
  atEnd(signal, () => clearTimeout(again));
  hear(window, ['pagehide'], client.rest, signal);
  hear(window, ['pageshow'], ({ persisted }) => persisted && askAgain(), signal);
  const fingerprint = createFingerprint();

  return {
    warm: client.warm,
    look(value, known) {
      const print = fingerprint(value);
      if (print === looked?.print && known === looked.known) return;
      // More is typed: it is no longer the same, and the answer comes a moment later.
      if (print !== looked?.print && previous === 'same') previous = 'other';
      looked = { print, known };
      client.ask(value);
    },
    get strength() {
      return strength;
    },
    get previous() {
      return previous;
    },
    suggest: (criteria) => untilAnswered(() => client.suggest(criteria), signal),
  };
}
