import { browser } from 'wxt/browser';
import { type Previous, STRENGTH_PORT, type Strength } from '../../messages/strength';
import type { Page } from '../../page/page';
import type { Criteria } from '../../password/criteria';
import { createStrengthClient } from '../../password/strength/client';
import { forbiddenWords } from '../../password/strength/forbidden-words';
import type { Suggestion } from '../../password/suggestion';
import { AGAIN, untilAnswered } from '../patience';
import { createFingerprint } from '../watch/fingerprint';
import { namedOn } from './named-on';

/** How hard what is typed is to guess, as the background estimates it. */
export interface TypedStrength {
  /** Opens the way to the background ahead of need. */
  warm(): void;
  /**
   * Looks at what is typed now, and has it estimated where it is new.
   *
   * @param page the page, whose names a password should not be made of
   * @param value what is typed; kept from the question to its answer only
   * @param personal names and identifiers kept, which may be known late, or change
   */
  look(page: Page, value: string, personal: readonly string[]): void;
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
  let looked: { readonly print: number; readonly personal: readonly string[] } | null = null;
  let forbidden: string[] = [];
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
  signal.addEventListener('abort', () => clearTimeout(again));
  addEventListener('pagehide', client.rest, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && askAgain(), { signal });
  const fingerprint = createFingerprint();

  return {
    warm: client.warm,
    look(page, value, personal) {
      const print = fingerprint(value);
      if (print === looked?.print && personal === looked.personal) return;
      // More is typed: it is no longer the same, and the answer comes a moment later.
      if (print !== looked?.print && previous === 'same') previous = 'other';
      looked = { print, personal };
      forbidden = forbiddenWords(personal, namedOn(page, personal), value);
      client.ask(value, forbidden);
    },
    get strength() {
      return strength;
    },
    get previous() {
      return previous;
    },
    suggest: (criteria) => untilAnswered(() => client.suggest(criteria, forbidden), signal),
  };
}
