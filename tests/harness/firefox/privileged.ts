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

/** The processes of one Firefox. */
export class Processes {
  readonly #client: DebuggerClient;
  readonly #consoles = new Map<number, Promise<string>>();

  constructor(client: DebuggerClient) {
    this.#client = client;
  }

  /** @param id the process's number in the system; 0 for the browser's own */
  of(id: number): Privileged {
    return { call: (body, input) => this.#evaluate(id, callText(body, input)) };
  }

  /** A console lasts as long as what it was opened for, sometimes less than its process. */
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
