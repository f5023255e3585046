import { ESTIMATED_LENGTH, type Strength } from '../../messages/strength';
import type { Criteria } from '../criteria';
import type { Suggestion } from '../suggestion';
import { createLine } from './connection';

/** Pause in typing before the strength is asked, ms: with the way there and back, under 150. */
const PAUSE_MS = 80;

/** Asks the background how hard a password is to guess; never throws. */
export interface StrengthClient {
  /** Opens the way to the background, which reads its dictionaries meanwhile. */
  warm(): void;
  /**
   * Asks once the user pauses, the way being opened meanwhile. Only the newest question is answered;
   * an empty password is forgotten at once.
   */
  ask(password: string, forbidden: readonly string[]): void;
  /** @returns (resolves to) null where the background does not answer */
  suggest(criteria: Criteria, forbidden: readonly string[]): Promise<readonly Suggestion[] | null>;
  /** Closes the way, which opens again when it is needed: a page kept for « Back » may hold none. */
  rest(): void;
}

/** What a client needs of the page's script. */
export interface StrengthClientOptions {
  /** Opens a port to the background; may throw where the extension was reloaded. */
  readonly connect: Parameters<typeof createLine>[0];
  /** Told the strength of what was last asked; null while unknown. */
  readonly onStrength: (strength: Strength | null) => void;
  /** Told that no answer came to what was last asked: it is forgotten here, to be asked again. */
  readonly onSilence: () => void;
  /** Ends it: the port is closed and what was typed is forgotten. */
  readonly signal: AbortSignal;
}

/** A client for one page. The password is kept from a question to its answer, 2 s at most. */
export function createStrengthClient(options: StrengthClientOptions): StrengthClient {
  const { connect, onStrength, onSilence, signal } = options;
  const line = createLine(connect, signal);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });

  async function estimate(password: string, forbidden: readonly string[], turn: number) {
    const answer = await line.send((id) => ({ kind: 'estimate', id, password, forbidden }));
    if (turn !== newest || signal.aborted) return;
    if (answer?.kind !== 'estimate') {
      onStrength(null);
      return onSilence();
    }
    onStrength({ score: answer.score, reasons: answer.reasons });
  }

  return {
    warm: line.open,
    ask(password, forbidden) {
      clearTimeout(pause);
      newest += 1;
      if (signal.aborted) return;
      if (!password) return onStrength(null);
      line.open();
      const looked = password.slice(0, ESTIMATED_LENGTH);
      pause = setTimeout(estimate, PAUSE_MS, looked, forbidden, newest);
    },
    async suggest(criteria, forbidden) {
      const answer = await line.send((id) => ({ kind: 'suggest', id, criteria, forbidden }));
      return answer?.kind === 'suggest' ? answer.suggestions : null;
    },
    rest: line.hangUp,
  };
}
