import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { createEstimator, type Estimate } from '../../lib/password/strength/estimator';
import { findBrowser } from '../run/browsers.mjs';
import { loadFromPackage } from '../unit/password/strength/package-files';
import { median } from './median';
import type { Keystroke } from './password-in-page';
import { benchPasswordSize, bundle } from './password-size';

/** One frame at 60 Hz, ms. */
const FRAME = 16;
const THROTTLING = 4;
const PAGE_SCRIPT = fileURLToPath(new URL('./password-in-page.ts', import.meta.url));
const ROUNDS = 1000;

const INPUTS: Readonly<Record<string, string>> = {
  '64 characters': `${'Chaton42!'.repeat(7)}é`,
  'a × 256': 'a'.repeat(256),
  'long l33t': '4@8({[<63#9&1!|70$5+%2'.repeat(12),
  '4 000 characters': 'Chaton42'.repeat(500),
  '4 000 emoji and accents': '👩‍🚀e\u0301'.repeat(2000),
};

/** @returns what a keystroke costs the page, as a share of one frame, on a CPU slowed 4 times */
export async function benchKeystrokes(): Promise<string[]> {
  const executablePath = (await findBrowser('chromium')) ?? undefined;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Mot de passe</title><body></body>');
    await page.addScriptTag({ content: await bundle([PAGE_SCRIPT]) });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
    const lines: string[] = [];
    for (const [name, value] of Object.entries(INPUTS)) {
      const strokes = await keystrokes(page, value);
      const verdicts = strokes.map(({ verdict }) => verdict);
      const all = strokes.map((stroke) => stroke.all);
      lines.push(
        `keystroke, ${name}: verdict p50 ${frames(median(verdicts))}, p99 ${frames(percentile(verdicts))}; in all p50 ${frames(median(all))}, p99 ${frames(percentile(all))}`,
      );
    }
    return lines;
  } finally {
    await browser.close();
  }
}

async function keystrokes(page: Page, value: string): Promise<Keystroke[]> {
  const typeIn = ([text, rounds]: readonly [string, number]) =>
    (globalThis as unknown as Typing).type(text, rounds);
  await page.evaluate(typeIn, [value, ROUNDS / 4] as const);
  return page.evaluate(typeIn, [value, ROUNDS] as const);
}

interface Typing {
  type(value: string, rounds: number): Keystroke[];
}

/** @returns what an estimate costs the background, cold and warm */
export async function benchStrength(): Promise<string[]> {
  const cold: number[] = [];
  let estimate: Estimate | null = null;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    estimate = await createEstimator(loadFromPackage).ready();
    estimate('Chaton42!Lapin', []);
    cold.push(performance.now() - start);
  }
  const ask = estimate as Estimate;
  const lines = [`first estimate, dictionaries parsed: ${ms(median(cold))} median`];
  for (const [name, value] of Object.entries({ '13 characters': 'Chaton42!Harp', ...INPUTS })) {
    const took = Array.from({ length: 30 }, (_, round) => {
      const start = performance.now();
      ask(`${round}${value}`.slice(0, 64), ['dupont']);
      return performance.now() - start;
    });
    lines.push(`estimate, ${name}: ${ms(median(took))} median, ${ms(Math.max(...took))} at worst`);
  }
  return lines;
}

const percentile = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.99)] ?? Number.NaN;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const frames = (value: number): string => `×${(value / FRAME).toFixed(3)} of a frame`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const bench of [benchPasswordSize, benchKeystrokes, benchStrength]) {
    for (const line of await bench()) console.log(line);
  }
}
