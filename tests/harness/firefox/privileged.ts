import { callText } from '../call-text';
import { evaluate } from './console';
import type { DebuggerClient } from './debugger-client';

interface Actor {
  readonly actor: string;
}

/** A process of Firefox, as its own code sees it. */
export interface Privileged {
  /**
   * Calls a function with all the browser's rights.
   *
   * @param body a function that uses nothing from outside of itself
   * @param input what it is called with; must survive JSON
   * @throws what the function throws, or when there is no such process
   */
  call<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out>;
}

/**
 * A process of Firefox. Its console is asked for at each call, as the browser's own goes away with
 * the window that it was opened for.
 *
 * @param id the process's number in the system; 0 for the browser's own
 */
export function processOf(client: DebuggerClient, id: number): Privileged {
  return {
    call: async (body, input) => {
      const { processDescriptor } = await client.request('root', 'getProcess', { id });
      const { process } = await client.request((processDescriptor as Actor).actor, 'getTarget');
      const { consoleActor } = process as { consoleActor: string };
      return evaluate(client, consoleActor, callText(body, input));
    },
  };
}
