import { atEnd } from '../../at-end';
import { ESTIMATED_LENGTH, type Estimated } from '../../messages/strength';
import type { Criteria } from '../criteria';
import type { Suggestion } from '../suggestion';
import { createLine } from './connection';

/** Pause in typing before the strength is asked, ms: with the round trip, under 150. */
const PAUSE_MS = 80;

/** Asks the background how hard a password is to guess; never throws. */
export interface StrengthClient {
  /** Connects to the background, which reads its dictionaries meanwhile. */
  warm(): void;
  /**
   * Asks once the user pauses, connecting meanwhile. Only the newest question is answered;
   * an empty password is forgotten at once.
   */
  ask(password: string): void;
  /** @returns (resolves to) null where the background does not answer */
  suggest(criteria: Criteria): Promise<readonly Suggestion[] | null>;
  /** Disconnects until the next need: a page in the back/forward cache may hold no open port. */
  rest(): void;
}

/** What a client needs of the page's script. */
export interface StrengthClientOptions {
  /** Opens a port to the background; may throw where the extension was reloaded. */
  readonly connect: Parameters<typeof createLine>[0];
  /** Called with what is said of what was last asked; null while unknown. */
  readonly onStrength: (said: Estimated | null) => void;
  /** Called when the last question got no answer: it is forgotten here, to be asked again. */
  readonly onSilence: () => void;
  /** Ends the client: closes the port and forgets what was typed. */
  readonly signal: AbortSignal;
}

/** Makes a client for one page. The password is kept until its answer comes, 2 s at most. */
export function createStrengthClient(options: StrengthClientOptions): StrengthClient {
  const { connect, onStrength, onSilence, signal } = options;
  const line = createLine(connect, signal);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  atEnd(signal, () => clearTimeout(pause));

  async function estimate(password: string, turn: number) {
    const answer = await line.send((id) => ({ kind: 'estimate', id, password }));
    if (turn !== newest || signal.aborted) return;
    if (answer?.kind !== 'estimate') {
      onStrength(null);
      return onSilence();
    }
    const { score, reasons, previous } = answer;
    onStrength({ score, reasons, previous });
  }

  return {
    warm: line.open,
    ask(password) {
      clearTimeout(pause);
      newest += 1;
      if (signal.aborted) return;
      if (!password) return onStrength(null);
      line.open();
      const looked = password.slice(0, ESTIMATED_LENGTH);
      pause = setTimeout(estimate, PAUSE_MS, looked, newest);
    },
    async suggest(criteria) {
      const answer = await line.send((id) => ({ kind: 'suggest', id, criteria }));
      return answer?.kind === 'suggest' ? answer.suggestions : null;
    },
    rest: line.hangUp,
  };
}
