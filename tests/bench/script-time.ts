import type { BrowserContext } from 'playwright';
import { launchBrowser } from '../harness/browser';
import { BUILDS, extensionUrlOf, readManifest } from '../harness/extension';
import { pastFirstRun } from '../harness/first-run';
import { startServer } from '../harness/server';
import { writeToyExtension } from '../harness/toy-extension';
import { median } from './median';

const ROUNDS = 15;
const PAGE = 'educonnect/2025/login.html';

/** Frames given to each page after it has loaded: more than the guide needs. */
const FRAMES = 30;

/**
 * Loads the login page in turn with no extension, with an empty content script on the same pages,
 * and with the built extension.
 *
 * @returns one line for each: script and task time of the page's main thread, medians in ms
 */
export async function benchScriptTime(): Promise<string[]> {
  const server = await startServer();
  const { at } = server.show(PAGE);
  const matches = readManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
  const empty = writeToyExtension({ matches, content: '' });
  const open = (extension?: string) =>
    launchBrowser('chromium', { proxy: server.proxy, extension });
  const subjects = [
    { name: 'no extension', browser: await open() },
    { name: 'empty content script', browser: await open(empty) },
    { name: "Évid'ENT", browser: await open(BUILDS.chromium) },
  ].map((subject) => ({ ...subject, script: [] as number[], task: [] as number[] }));
  const extensionUrl = extensionUrlOf('chromium', readManifest());
  const last = subjects.at(-1);
  if (last) await pastFirstRun(last.browser.context, BUILDS.chromium, extensionUrl);
  for (let round = 0; round < ROUNDS; round++)
    for (const { browser, script, task } of subjects) {
      const cost = await loadOnce(browser.context, at);
      script.push(cost.script);
      task.push(cost.task);
    }
  for (const { browser } of subjects) await browser.close();
  await server.close();

  const [, beside] = subjects;
  const base = beside ? median(beside.script) : Number.NaN;
  return subjects.map(({ name, script, task }) => {
    const added = median(script) - base;
    const ratio = median(script) / base;
    return `${name}: script ${median(script).toFixed(2)} ms (${added >= 0 ? '+' : ''}${added.toFixed(2)} ms, ×${ratio.toFixed(1)} beside the empty one), tasks ${median(task).toFixed(1)} ms`;
  });
}

async function loadOnce(
  context: BrowserContext,
  address: string,
): Promise<{ script: number; task: number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++)
      await new Promise((done) => requestAnimationFrame(done));
  }, FRAMES);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const milliseconds = (name: string) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return { script: milliseconds('ScriptDuration'), task: milliseconds('TaskDuration') };
}
