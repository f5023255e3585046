import type { StrengthPort } from '../messages/strength';
import type { Estimator } from '../password/strength/estimator';
import { serveStrength } from '../password/strength/serve';

/** A port both of whose ends are in the page. */
type Port = StrengthPort & {
  readonly onMessage: Listened<unknown>;
  readonly onDisconnect: Listened<void>;
};

interface Listened<Told> {
  addListener(listener: (told: Told) => void): void;
}

/**
 * Opens a port to what estimates passwords, in the page itself: nothing reaches the background.
 *
 * @param estimator one for the whole page
 * @param offered told each answer, before the guide has it
 */
export function openStrength(estimator: Estimator, offered: (answer: unknown) => void): Port {
  const [atGuide, atServer] = [listeners<unknown>(), listeners<unknown>()];
  const closed = listeners<void>();
  const disconnect = () => closed.tell();
  const server: Port = {
    postMessage(answer) {
      offered(answer);
      setTimeout(atGuide.tell, 0, answer);
    },
    disconnect,
    onMessage: atServer,
    onDisconnect: closed,
  };
  serveStrength(server, {
    estimator,
    personal: async () => [],
    compare: async () => 'unknown',
  });
  return {
    postMessage: (question) => void setTimeout(atServer.tell, 0, question),
    disconnect,
    onMessage: atGuide,
    onDisconnect: listeners<void>(),
  };
}

function listeners<Told>(): Listened<Told> & { tell(told: Told): void } {
  const all: ((told: Told) => void)[] = [];
  return {
    addListener: (listener) => void all.push(listener),
    tell(told) {
      for (const listener of all) listener(told);
    },
  };
}
