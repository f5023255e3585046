import { callText } from '../call-text';
import { evaluate } from './console';
import type { DebuggerClient } from './debugger-client';

interface Actor {
  readonly actor: string;
}

/** A process of Firefox, seen by its own code. */
export interface Privileged {
  /**
   * Calls a function with all the browser's privileges.
   *
   * @param body a function that uses nothing outside itself
   * @param input its argument; must survive JSON
   * @throws what the function throws, or when there is no such process
   */
  call<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out>;
}

/** The processes of one Firefox. */
export class Processes {
  readonly #client: DebuggerClient;
  readonly #consoles = new Map<number, Promise<string>>();

  constructor(client: DebuggerClient) {
    this.#client = client;
  }

  /** @param id the process id in the system; 0 for the parent process */
  of(id: number): Privileged {
    return { call: (body, input) => this.#evaluate(id, callText(body, input)) };
  }

  /** A console lasts as long as its target, sometimes less than the process. */
  async #evaluate<Out>(id: number, expression: string): Promise<Out> {
    const known = this.#consoles.get(id) ?? this.#open(id);
    this.#consoles.set(id, known);
    try {
      return await evaluate(this.#client, await known, expression);
    } catch (error) {
      this.#consoles.delete(id);
      if (!/noSuchActor/.test(String(error))) throw error;
      return evaluate(this.#client, await this.#open(id), expression);
    }
  }

  async #open(id: number): Promise<string> {
    const { processDescriptor } = await this.#client.request('root', 'getProcess', { id });
    const { process } = await this.#client.request((processDescriptor as Actor).actor, 'getTarget');
    return (process as { consoleActor: string }).consoleActor;
  }
}
