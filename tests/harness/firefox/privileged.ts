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
   * @throws what the function throws
   */
  call<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out>;
}

/**
 * @param id the process's number in the system; 0 for the browser's own
 * @throws when there is no such process
 */
export async function processOf(client: DebuggerClient, id: number): Promise<Privileged> {
  const { processDescriptor } = await client.request('root', 'getProcess', { id });
  const { process } = await client.request((processDescriptor as Actor).actor, 'getTarget');
  const { consoleActor } = process as { consoleActor: string };
  return { call: (body, input) => evaluate(client, consoleActor, callText(body, input)) };
}
