/// <reference lib="dom" />
import type { Page } from 'playwright';
import { fileOf } from '../../lib/practice/pages';
import { begin } from '../e2e/support/practice';
import { callText } from '../harness/call-text';
import { openTestBrowser } from '../harness/test-browser';
import { median } from './median';

const ROUNDS = 9;

/** Length (ms) of a frame. */
const FRAME = 1000 / 60;

/** The first page of an exercise, and its replica at its real address. */
const PAGE = 'ent/mbn/chooser.html';

/** When (ms from the navigation) the page is first painted, and its guide. */
interface Start {
  readonly page: number;
  readonly guide: number;
}

/**
 * Loads a page of the practice and the replica that it is made from, in turn.
 *
 * @returns one line for each, medians, and one that compares them
 */
export async function benchPracticeStart(): Promise<string[]> {
  const { server, context, extensionUrl, close } = await openTestBrowser('chromium');
  const replica = server.show(PAGE).at;
  const page = await context.newPage();
  await page.addInitScript(callText(noteStart, null));
  await begin(page, extensionUrl, 'premiere-connexion', 'pupil');
  const practice = extensionUrl + fileOf(PAGE).slice(1);
  const real: Start[] = [];
  const own: Start[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await startOf(page, practice));
    real.push(await startOf(page, replica));
  }
  await close();
  const wait = (all: readonly Start[]) => median(all.map(({ page, guide }) => guide - page));
  const line = (name: string, all: readonly Start[]) =>
    `${name}: guide ${median(all.map(({ guide }) => guide)).toFixed(0)} ms after the navigation, ${wait(all).toFixed(0)} ms after the page's own first paint`;
  const more = (wait(own) - wait(real)) / FRAME;
  return [
    line('replica', real),
    line('practice', own),
    `practice beside replica: ${more >= 0 ? '+' : ''}${more.toFixed(1)} frame(s)`,
  ];
}

async function startOf(page: Page, address: string): Promise<Start> {
  await page.goto(address);
  const found = await page.waitForFunction(
    () => (globalThis as unknown as { started?: Start }).started,
  );
  return (await found.jsonValue()) as Start;
}

/** Sent to the page as text: holds everything it uses. */
function noteStart(): void {
  const look = () => {
    if (!document.querySelector('html > div[popover=manual]')) return requestAnimationFrame(look);
    return requestAnimationFrame(() => {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      if (!first) return requestAnimationFrame(look);
      const started = { page: first.startTime, guide: performance.now() };
      return Object.assign(globalThis, { started });
    });
  };
  look();
}
