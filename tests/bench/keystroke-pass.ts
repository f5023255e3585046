import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchBrowser } from '../harness/browser';
import { BUILDS, extensionUrlOf, readManifest } from '../harness/extension';
import { pastFirstRun } from '../harness/first-run';
import { startServer } from '../harness/server';
import { median } from './median';

const PAGE = 'account/2025/new-password.html';
const FIELD = '#nouveauMdp';
const THROTTLING = 4;
const ROUNDS = 5;

/** Each character of it is one keystroke; the whole is accepted. */
const TYPED = 'soleil^Lune!2026Harpe#47';

/** Frames given to each keystroke: more than the guide needs. */
const FRAMES = 6;

/**
 * Types a new password with no extension, then with the built one, on a CPU slowed 4 times. Times are
 * the thread's own: a busy machine makes them no longer.
 *
 * @returns one line: what a keystroke adds to the page's main thread, ms
 */
export async function benchKeystrokePass(): Promise<string[]> {
  const server = await startServer();
  const { at } = server.show(PAGE);
  const alone = await launchBrowser('chromium', { proxy: server.proxy });
  const guided = await launchBrowser('chromium', {
    proxy: server.proxy,
    extension: BUILDS.chromium,
  });
  const address = extensionUrlOf('chromium', readManifest());
  await pastFirstRun(guided.context, BUILDS.chromium, address);
  const costs = { alone: [] as number[], guided: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    costs.alone.push(...(await typeIn(alone.context, at)));
    costs.guided.push(...(await typeIn(guided.context, at)));
  }
  await alone.close();
  await guided.close();
  await server.close();
  const base = median(costs.alone);
  const added = costs.guided.map((cost) => cost - base).toSorted((one, other) => one - other);
  const most = added[Math.floor(added.length * 0.95)] ?? Number.NaN;
  return [
    `a keystroke alone ${base.toFixed(1)} ms; the guide adds p50 ${median(added).toFixed(1)} ms, p95 ${most.toFixed(1)} ms`,
  ];
}

/** @returns main-thread task time of each keystroke, ms */
async function typeIn(context: BrowserContext, address: string): Promise<number[]> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.locator(FIELD).focus();
  await framesOn(page, 60);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const costs: number[] = [];
  for (const key of TYPED) {
    const before = await taskTime(session);
    await page.keyboard.type(key);
    await framesOn(page, FRAMES);
    costs.push((await taskTime(session)) - before);
  }
  await page.close();
  return costs;
}

const framesOn = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++)
      await new Promise((done) => requestAnimationFrame(done));
  }, count);

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
