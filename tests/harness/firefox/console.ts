import type { DebuggerClient } from './debugger-client';
import type { Packet } from './packets';

/** Stands for a text too long to send at once. */
interface LongString {
  readonly type: string;
  readonly actor: string;
  readonly length: number;
}

/**
 * Evaluates an expression in a console of Firefox's debugger, and awaits its value.
 *
 * @param actor the console's actor
 * @param expression its value must survive JSON
 * @throws what the expression throws
 */
export async function evaluate<Out>(
  client: DebuggerClient,
  actor: string,
  expression: string,
): Promise<Out> {
  const text = `(async () => {
    try { return JSON.stringify({ value: await ${expression} }); }
    catch (error) { return JSON.stringify({ error: error + '\\n' + error?.stack }); }
  })()`;
  const { result } = await answerTo(client, actor, text);
  const json = typeof result === 'string' ? result : await whole(client, result as LongString);
  const { value, error } = JSON.parse(json) as { value: Out; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

/** The console returns a number at once, and later answers under it. */
async function answerTo(client: DebuggerClient, actor: string, text: string): Promise<Packet> {
  const done = new AbortController();
  const answers = new Map<unknown, Packet>();
  let heard = () => {};
  client.listen((packet) => {
    if (packet.from !== actor || packet.type !== 'evaluationResult') return;
    answers.set(packet.resultID, packet);
    heard();
  }, done.signal);
  const request = { text, mapped: { await: true } };
  const { resultID } = await client.request(actor, 'evaluateJSAsync', request);
  for (;;) {
    const answer = answers.get(resultID);
    if (answer) {
      done.abort();
      return answer;
    }
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
}

async function whole(client: DebuggerClient, { type, actor, length }: LongString): Promise<string> {
  if (type !== 'longString') throw new Error(`Not an answer: ${type}`);
  const { substring } = await client.request(actor, 'substring', { start: 0, end: length });
  return substring as string;
}
