import { callText } from '../call-text';
import { DebuggerConsole } from './console';
import type { DebuggerClient } from './debugger-client';

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

/** @param id the process's number in the system; 0 for the browser's own */
export async function processOf(client: DebuggerClient, id: number): Promise<Privileged> {
  const { processDescriptor } = await client.request('root', 'getProcess', { id });
  const { process } = await client.request((processDescriptor as Actor).actor, 'getTarget');
  const console = new DebuggerConsole(client, (process as { consoleActor: string }).consoleActor);
  return {
    call: async (body, input) =>
      (await console.evaluate(callText(body, input))) as Awaited<ReturnType<typeof body>>,
  };
}

interface Actor {
  readonly actor: string;
}
