import { setTimeout } from 'node:timers/promises';
import { startPiped } from '../harness/chromium/piped';
import { BUILDS } from '../harness/extension';
import { startServer } from '../harness/server';
import { median } from './median';

const PAGE = 'educonnect/2025/login.html';

/** The pupil's form at once, as their second visit has it: the whole guide is shown. */
const PUPIL = { remembered: "sessionStorage.profilEduConnect = 'eleve'" };

/** How long (ms) an extension is given to start, and a page to be quiet. */
const SETTLES = 1500;

const METRICS = {
  script: ['ScriptDuration', 1000, 'ms'],
  tasks: ['TaskDuration', 1000, 'ms'],
  // What runs between two tasks, such as the rest of an `await`, is in neither of these.
  thread: ['ThreadTime', 1000, 'ms'],
  layout: ['LayoutDuration', 1000, 'ms'],
  style: ['RecalcStyleDuration', 1000, 'ms'],
  heap: ['JSHeapUsedSize', 1e-6, 'MB'],
  listeners: ['JSEventListeners', 1, ''],
} as const;

type Cost = Readonly<Record<keyof typeof METRICS, number>>;

/**
 * What the login page pays for an extension, beside what it pays for others, each load in a fresh
 * browser, in turn. Nothing inspects the page meanwhile: an inspector has scripts parsed twice. Times
 * are the thread's own: a busy machine makes them no longer.
 *
 * @param rounds loads of each
 * @param others folders of other extensions, by name
 * @param rate how much slower the processor is made
 * @returns one line for each: what it adds over no extension, medians
 */
export async function benchPageCost(
  rounds: number,
  others: Readonly<Record<string, string>>,
  rate = 1,
): Promise<string[]> {
  const server = await startServer();
  const { at } = server.show(PAGE, PUPIL);
  const subjects = { 'no extension': null, "Évid'ENT": BUILDS.chromium, ...others };
  const costs = Object.entries(subjects).map(([name, folder]) => ({
    name,
    folder,
    all: [] as Cost[],
  }));
  for (let round = 0; round < rounds; round++)
    for (const { folder, all } of costs) all.push(await load(server.proxy, at, folder, rate));
  await server.close();
  const middle = (all: readonly Cost[], key: keyof Cost) => median(all.map((cost) => cost[key]));
  const [none, ...added] = costs;
  const lines = added.map(({ name, all }) => {
    const words = (Object.keys(METRICS) as (keyof Cost)[]).map((key) => {
      const more = middle(all, key) - middle(none?.all ?? [], key);
      return `${key} ${more >= 0 ? '+' : ''}${more.toFixed(key === 'heap' ? 2 : 1)} ${METRICS[key][2]}`.trim();
    });
    return `${name}: ${words.join(', ')}`;
  });
  if (Object.keys(others).length === 0) lines.push('beside no other extension here');
  return [`${rounds} loads each, processor ${rate}× slower`, ...lines];
}

async function load(
  proxy: string,
  address: string,
  extension: string | null,
  rate: number,
): Promise<Cost> {
  const { send, close } = await startPiped(proxy, extension);
  await setTimeout(SETTLES);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const session = attached.sessionId as string;
  await send('Performance.enable', { timeDomain: 'threadTicks' }, session);
  if (rate > 1) await send('Emulation.setCPUThrottlingRate', { rate }, session);
  await send('Page.navigate', { url: address }, session);
  await setTimeout(SETTLES * Math.min(rate, 2));
  const { metrics } = await send('Performance.getMetrics', {}, session);
  await close();
  const read = metrics as readonly { readonly name: string; readonly value: number }[];
  return Object.fromEntries(
    Object.entries(METRICS).map(([key, [name, unit]]) => [
      key,
      (read.find((metric) => metric.name === name)?.value ?? Number.NaN) * unit,
    ]),
  ) as unknown as Cost;
}
