import { atEnd } from '../../at-end';
import {
  isStrengthAnswer,
  type StrengthAnswer,
  type StrengthPort,
  type StrengthRequest,
} from '../../messages/strength';

/** Longest wait for an answer, ms; the question is then forgotten. */
const WAIT_MS = 2000;

/** How many times a question is asked again when the background dies before answering. */
const REDIALS = 2;

/** A connection to the background that is opened again when it breaks. */
export interface Line {
  /** Opens it ahead of need. */
  open(): void;
  /** Closes it until it is needed again. */
  hangUp(): void;
  /** @returns (resolves to) the answer; null where none came. Never rejects. */
  send(question: (id: number) => StrengthRequest): Promise<StrengthAnswer | null>;
}

interface Waiting {
  readonly request: StrengthRequest;
  readonly settle: (answer: StrengthAnswer | null) => void;
  redials: number;
}

/**
 * @param connect opens a port to the background; may throw where the extension was reloaded
 * @param signal closes the port; pending questions get null
 */
export function createLine(connect: () => StrengthPort, signal: AbortSignal): Line {
  const waiting = new Map<number, Waiting>();
  let port: StrengthPort | null = null;
  let asked = 0;

  function dial(): StrengthPort | null {
    if (port || signal.aborted) return port;
    try {
      const dialled = connect();
      dialled.onMessage.addListener((message) => {
        if (isStrengthAnswer(message)) waiting.get(message.id)?.settle(message);
      });
      dialled.onDisconnect.addListener(() => broke(dialled));
      port = dialled;
    } catch {
      port = null;
    }
    return port;
  }

  function broke(dialled: StrengthPort): void {
    if (port === dialled) port = null;
    for (const one of waiting.values()) {
      one.redials += 1;
      if (one.redials > REDIALS) one.settle(null);
      else post(one);
    }
  }

  function post({ request, settle }: Waiting): void {
    try {
      const dialled = dial();
      if (dialled) dialled.postMessage(request);
      else settle(null);
    } catch {
      port = null;
      settle(null);
    }
  }

  function hangUp(): void {
    port?.disconnect();
    port = null;
  }

  atEnd(signal, () => {
    hangUp();
    for (const one of waiting.values()) one.settle(null);
  });

  return {
    open() {
      dial();
    },
    hangUp,
    send(question) {
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          settle(null);
          // A browser may close a port silently: later questions use another one.
          const dead = port;
          hangUp();
          if (dead) broke(dead);
        }, WAIT_MS);
        const settle = (answer: StrengthAnswer | null) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        };
        const one: Waiting = { request: question(id), settle, redials: 0 };
        waiting.set(id, one);
        post(one);
      });
    },
  };
}
