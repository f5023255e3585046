import type { DebuggerClient } from './debugger-client';
import type { Packet } from './packets';

/** A place in which Firefox's debugger evaluates: a process, or one world of a page. */
export class DebuggerConsole {
  readonly #client: DebuggerClient;
  readonly #actor: string;
  readonly #gone: AbortSignal | undefined;

  /**
   * @param actor the place's console actor
   * @param gone aborted once the place is there no more
   */
  constructor(client: DebuggerClient, actor: string, gone?: AbortSignal) {
    this.#client = client;
    this.#actor = actor;
    this.#gone = gone;
  }

  /**
   * Evaluates an expression, and waits for what it promises.
   *
   * @param expression its value must survive JSON
   * @returns null when the place was gone before there was an answer
   * @throws what the expression throws
   */
  async evaluate<Out>(expression: string): Promise<Out | null> {
    const done = new AbortController();
    const text = `(async () => {
      try { return JSON.stringify({ value: await ${expression} }); }
      catch (error) { return JSON.stringify({ error: String(error) + '\\n' + error?.stack }); }
    })()`;
    const answer = new Promise<Packet | null>((resolve) => {
      const early: Packet[] = [];
      let id: unknown;
      this.#client.listen((packet) => {
        if (packet.from !== this.#actor || packet.type !== 'evaluationResult') return;
        if (id === undefined) early.push(packet);
        else if (packet.resultID === id) resolve(packet);
      }, done.signal);
      this.#gone?.addEventListener('abort', () => resolve(null), { signal: done.signal });
      this.#client
        .request(this.#actor, 'evaluateJSAsync', { text, mapped: { await: true } })
        .then(({ resultID }) => {
          id = resultID;
          const found = early.find((packet) => packet.resultID === id);
          if (found) resolve(found);
        })
        .catch(() => resolve(null));
    });
    const packet = await answer;
    done.abort();
    return packet && this.#valueOf<Out>(packet);
  }

  async #valueOf<Out>({ result }: Packet): Promise<Out | null> {
    const json = typeof result === 'string' ? result : await this.#whole(result as LongString);
    if (json === null) return null;
    const { value = null, error } = JSON.parse(json) as { value?: Out; error?: string };
    if (error) throw new Error(error);
    return value;
  }

  /** Long texts come with their beginning only. */
  async #whole({ type, actor, length }: LongString): Promise<string | null> {
    if (type !== 'longString') throw new Error(`Not an answer: ${type}`);
    const rest = await this.#client.request(actor, 'substring', { start: 0, end: length });
    return rest.substring as string;
  }
}

interface LongString {
  readonly type: string;
  readonly actor: string;
  readonly length: number;
}
