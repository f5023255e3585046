import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../run/browsers.mjs';
import { BUILDS, extensionUrlOf, readManifest } from '../extension';

/** How long the extension's background may take to run, in ms, and how often it is looked for. */
const PATIENCE = 15_000;
const PAUSE = 50;

/** A Chromium with the built extension, no driver being attached to its tabs. */
export interface UndrivenChromium {
  /** Opens a tab, in front or behind the others, and gives its id. */
  open(address: string, isBehind?: boolean): Promise<string>;
  /** Brings a tab to the front. */
  show(id: string): Promise<void>;
  /** Everything one of the extension's storage areas holds. */
  stored(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/**
 * Starts Chromium without a driver in its pages: attached to one, it refuses to prerender another
 * (`PrerenderingDisabledByDevTools`). Only the browser and the extension's background are talked to.
 *
 * @param proxy the replicas' proxy
 * @throws when there is no Chromium, or the extension's background never runs
 */
export async function launchUndriven(proxy: string): Promise<UndrivenChromium> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('No Chromium found: run « node tests/run/setup.mjs »');
  const profile = mkdtempSync(join(tmpdir(), 'evident-undriven-'));
  const process_ = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      '--no-first-run',
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--proxy-server=${proxy}`,
      `--disable-extensions-except=${BUILDS.chromium}`,
      `--load-extension=${BUILDS.chromium}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done) => process_.once('exit', done));
  const send = pipe(process_.stdio[3] as Writable, process_.stdio[4] as Readable);
  const background = await attachToBackground(send);
  return {
    async open(url, isBehind = false) {
      const { targetId } = await send('Target.createTarget', { url, background: isBehind });
      return targetId as string;
    },
    async show(targetId) {
      await send('Target.activateTarget', { targetId });
    },
    async stored(area) {
      const expression = `chrome.storage.${area}.get(null)`;
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result } = await send('Runtime.evaluate', options, background);
      return (result as { value: Record<string, unknown> }).value;
    },
    async close() {
      await send('Browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Answer = Readonly<Record<string, unknown>>;
type Send = (method: string, params: object, sessionId?: string) => Promise<Answer>;

/** The browser's own protocol, each message ended by a zero byte. */
function pipe(toBrowser: Writable, fromBrowser: Readable): Send {
  const waiting = new Map<number, { done(answer: Answer): void; fail(error: Error): void }>();
  let last = 0;
  let received = '';
  fromBrowser.setEncoding('utf8').on('data', (part: string) => {
    const messages = (received + part).split('\0');
    received = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.fail(new Error(error.message));
      else asked?.done(result);
    }
  });
  return (method, params, sessionId) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

/** Attached, it also stays awake. */
async function attachToBackground(send: Send): Promise<string> {
  const own = extensionUrlOf('chromium', readManifest());
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const { targetInfos } = await send('Target.getTargets', {});
    const all = targetInfos as { type: string; url: string; targetId: string }[];
    const worker = all.find(({ type, url }) => type === 'service_worker' && url.startsWith(own));
    // Opened in front of everything as the extension is installed: what comes later stays in front.
    const isWelcomed = all.some(({ url }) => url === `${own}welcome.html`);
    if (worker && isWelcomed) {
      const { targetId } = worker;
      const attached = await send('Target.attachToTarget', { targetId, flatten: true });
      return attached.sessionId as string;
    }
    await new Promise((later) => setTimeout(later, PAUSE));
  }
  throw new Error('The background never ran');
}
