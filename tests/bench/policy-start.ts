import { schoolFiles } from '../e2e/support/school-files';
import type { SystemFiles } from '../harness/administered';
import { launchBrowser } from '../harness/browser';
import { BUILDS } from '../harness/extension';
import type { BrowserName } from '../harness/launched-browser';
import { Overlay } from '../harness/overlay';
import { startServer } from '../harness/server';
import { median } from './median';

const PAGE = 'educonnect/2025/login.html';

/** Settings of every kind. */
const SETTINGS = { schoolName: 'Collège des Tilleuls', ent: 'mbn', helpPhone: '01 99 00 12 34' };

/** How long (ms) the first guide may take, on a busy machine. */
const PATIENCE = 60_000;

/**
 * Times the first page of a browser that has just started, with and without a school's settings: from the
 * start of the browser, and from the address, to the guide.
 *
 * @param rounds starts of each, in turn
 * @returns one line for each browser, in ms, medians
 */
export async function benchPolicyStart(rounds: number): Promise<string[]> {
  const server = await startServer();
  const { at } = server.show(PAGE);
  const lines: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const times = { without: [] as Times[], with: [] as Times[] };
    for (let round = 0; round < rounds; round++) {
      times.without.push(await timesOf(name, server.proxy, at));
      times.with.push(
        await timesOf(name, server.proxy, at, schoolFiles(name, 'policies', SETTINGS)),
      );
    }
    const said = (which: keyof typeof times) =>
      `${median(times[which].map(({ start }) => start)).toFixed(0)} from the start, ` +
      `${median(times[which].map(({ page }) => page)).toFixed(0)} from the address`;
    lines.push(`${name}, ${rounds} starts: without ${said('without')}; with ${said('with')}`);
  }
  await server.close();
  return lines;
}

/** Times (ms) until the guide is shown. */
interface Times {
  readonly start: number;
  readonly page: number;
}

async function timesOf(
  name: BrowserName,
  proxy: string,
  address: string,
  systemFiles?: SystemFiles,
): Promise<Times> {
  const begun = performance.now();
  const { context, close } = await launchBrowser(name, {
    proxy,
    extension: BUILDS[name],
    systemFiles,
  });
  const page = await context.newPage();
  const overlay = await Overlay.of(page);
  const opened = performance.now();
  await page.goto(address);
  await overlay.world.appeared();
  while ((await overlay.guide()) === null && performance.now() - opened < PATIENCE);
  const shown = performance.now();
  await close();
  return { start: shown - begun, page: shown - opened };
}
