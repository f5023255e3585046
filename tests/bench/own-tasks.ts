import { setTimeout } from 'node:timers/promises';
import { startPiped } from '../harness/chromium/piped';
import { BUILDS } from '../harness/extension';
import { startServer } from '../harness/server';
import { ownTasks, type TraceEvent } from './trace';

const THROTTLING = 4;

/** How long (ms) the extension is given to start, and a slowed page to be quiet. */
const STARTS = 1500;
const SETTLES = 6000;

/** How long (ms) after each key: the guide has answered it, and looked again after the pause. */
const BETWEEN_KEYS = 500;

const TYPED = 'soleil^Lune!2026';

const LOGIN = [
  'educonnect/2025/login.html',
  { remembered: "sessionStorage.profilEduConnect = 'eleve'" },
] as const;
const NEW_PASSWORD = ['account/2025/new-password.html', {}] as const;
const FIELD = '#nouveauMdp';

/**
 * Finds the longest tasks in which the guide's script runs, drawing included, on a processor slowed 4
 * times: a task over 50 ms is one that a user may notice. Times are the thread's own. Nothing inspects
 * the page meanwhile.
 *
 * @param rounds loads of each page
 * @returns one line for each page: the longest tasks of each load, ms
 */
export async function benchOwnTasks(rounds: number): Promise<string[]> {
  const server = await startServer();
  const login = server.show(...LOGIN).at;
  const password = server.show(...NEW_PASSWORD).at;
  const opened: number[][] = [];
  const typed: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    opened.push(await tasksOf(server.proxy, login, ''));
    typed.push(await tasksOf(server.proxy, password, TYPED));
  }
  await server.close();
  const inWords = (loads: readonly number[][], count: number) =>
    loads.map((all) => all.slice(0, count).map(Math.round).join(' ')).join(' | ');
  return [
    `${rounds} loads each, processor ${THROTTLING}× slower; longest tasks of the guide, ms`,
    `login page opening: ${inWords(opened, 3)}`,
    `new password, ${TYPED.length} keys: ${inWords(typed, 5)}`,
  ];
}

/** @returns tasks while the page opens, or while something is typed on it once it has */
async function tasksOf(proxy: string, address: string, text: string): Promise<number[]> {
  const { send, hear, close } = await startPiped(proxy, BUILDS.chromium);
  await setTimeout(STARTS);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const inPage = (method: string, params: object) => send(method, params, sessionId as string);
  const events: TraceEvent[] = [];
  hear('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  const ended = new Promise<unknown>((done) => hear('Tracing.tracingComplete', done));
  const record = () =>
    send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        recordMode: 'recordAsMuchAsPossible',
        includedCategories: ['toplevel', 'devtools.timeline'],
        excludedCategories: ['*'],
      },
    });
  await inPage('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  if (text === '') await record();
  await inPage('Page.navigate', { url: address });
  await setTimeout(SETTLES);
  if (text !== '') {
    const { root } = await inPage('DOM.getDocument', {});
    const { nodeId } = await inPage('DOM.querySelector', { ...(root as object), selector: FIELD });
    await inPage('DOM.focus', { nodeId });
    await record();
  }
  for (const key of text) {
    await inPage('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
    await inPage('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await setTimeout(BETWEEN_KEYS);
  }
  await send('Tracing.end', {});
  await ended;
  await close();
  return ownTasks(events);
}
