/// <reference lib="dom" />

import { Overlay } from '../harness/overlay';
import { openTestBrowser } from '../harness/test-browser';
import { median } from './median';

const PAGE = 'account/2025/new-password.html';
const FIELD = '#nouveauMdp';
const WARM_ROUNDS = 30;
const COLD_ROUNDS = 6;

/** A weak password and a strong one: each answer differs from the one before. */
const TYPED = ['aaaaaaaa', 'Trompette?Vert7391'] as const;

/**
 * Times from the last keystroke to the strength shown, the pause before asking included.
 *
 * @returns two lines: with the background at work, and with the background just killed
 */
export async function benchStrengthTrip(): Promise<string[]> {
  const { server, browser, context, close } = await openTestBrowser('chromium');
  const page = await context.newPage();
  const overlay = await Overlay.of(page);
  await page.goto(server.show(PAGE).at);
  await overlay.world.appeared();
  const time = async (round: number) =>
    (await overlay.world.call(untilStrength, {
      field: FIELD,
      value: TYPED[round % 2] ?? '',
      strong: round % 2 === 1,
    })) ?? Number.NaN;
  await time(0);
  const warm: number[] = [];
  for (let round = 1; round <= WARM_ROUNDS; round += 1) warm.push(await time(round));
  const cold: number[] = [];
  for (let round = 1; round <= COLD_ROUNDS; round += 1) {
    await browser.killBackground();
    cold.push(await time(round));
  }
  await close();
  return [line('background at work', warm), line('background just killed', cold)];
}

function line(name: string, times: readonly number[]): string {
  const p95 = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)];
  return `${name}: ${median(times).toFixed(0)} ms median, ${p95?.toFixed(0)} ms p95`;
}

interface Typing {
  readonly field: string;
  readonly value: string;
  readonly strong: boolean;
}

/** Sent to the page as text: holds everything it uses. */
async function untilStrength({ field, value, strong }: Typing): Promise<number> {
  const score = () => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const meters = roots.map((root) => root?.querySelector<HTMLElement>('.password__strength'));
    return meters.find((meter) => meter)?.dataset.score;
  };
  const shown = () => {
    const now = score();
    return now !== undefined && Number(now) >= 3 === strong;
  };
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) return Number.NaN;
  const started = performance.now();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  while (!shown() && performance.now() - started < 5000) {
    await new Promise((done) => setTimeout(done, 1));
  }
  return performance.now() - started;
}
