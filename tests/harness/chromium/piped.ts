import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../run/browsers.mjs';

type Answer = Readonly<Record<string, unknown>>;
/** Sends a protocol command, to one target if a session is named. */
export type Send = (method: string, params: object, sessionId?: string) => Promise<Answer>;

/** Hears the events of one name; one listener each. */
type Hear = (event: string, heard: (params: Answer) => void) => void;

/** The browser's own protocol, where a zero byte ends each message. */
function pipe(toBrowser: Writable, fromBrowser: Readable): { send: Send; hear: Hear } {
  const waiting = new Map<number, { done(answer: Answer): void; fail(error: Error): void }>();
  const listeners = new Map<string, (params: Answer) => void>();
  let last = 0;
  let received = '';
  fromBrowser.setEncoding('utf8').on('data', (part: string) => {
    const messages = (received + part).split('\0');
    received = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error, method, params } = JSON.parse(message);
      if (method) listeners.get(method)?.(params);
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.fail(new Error(error.message));
      else asked?.done(result);
    }
  });
  const send: Send = (method, params, sessionId) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  return { send, hear: (event, heard) => void listeners.set(event, heard) };
}

/** A Chromium controlled through a pipe, with nothing attached to its tabs. */
export interface PipedChromium {
  readonly send: Send;
  readonly hear: Hear;
  close(): Promise<void>;
}

/**
 * Starts Chromium on a fresh profile, without a driver.
 *
 * @param proxy the replicas' proxy
 * @param extension absolute path of the extension to load; without it, none is loaded
 * @throws when there is no Chromium
 */
export async function startPiped(proxy: string, extension: string | null): Promise<PipedChromium> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('No Chromium found: run « node tests/run/setup.mjs »');
  const profile = mkdtempSync(join(tmpdir(), 'evident-piped-'));
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
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done) => process_.once('exit', done));
  const { send, hear } = pipe(process_.stdio[3] as Writable, process_.stdio[4] as Readable);
  return {
    send,
    hear,
    async close() {
      await send('Browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
