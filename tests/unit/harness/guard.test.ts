import { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright';
import { describe, expect, it } from 'vitest';
import { NetworkGuard } from '../../harness/guard';
import type { BrowserName } from '../../harness/launched-browser';
import type { LoggedRequest } from '../../harness/request-log';

const page = 'https://educonnect.education.gouv.fr/login';

function logged(over: Partial<LoggedRequest>): LoggedRequest {
  return {
    method: 'GET',
    url: page,
    outcome: 'page',
    destination: 'document',
    mode: 'navigate',
    origin: undefined,
    ...over,
  };
}

function guardOf(...asked: { url: string; byWorker?: boolean }[]): NetworkGuard {
  return guardIn('chromium', ...asked);
}

function guardIn(name: BrowserName, ...asked: { url: string; byWorker?: boolean }[]): NetworkGuard {
  const context = new EventEmitter();
  const guard = new NetworkGuard(context as unknown as BrowserContext, name);
  for (const { url, byWorker } of asked)
    context.emit('request', { url: () => url, serviceWorker: () => (byWorker ? {} : null) });
  return guard;
}

describe('the network guard', () => {
  it('says nothing of navigations, assets and the posts of a page', () => {
    const posted = logged({ method: 'POST', outcome: 'redirect', origin: new URL(page).origin });
    const script = logged({ outcome: 'asset', destination: 'script' });
    expect(guardOf({ url: page }).offences([logged({}), posted, script])).toEqual([]);
  });

  it.each([
    ['a request of a script', logged({ destination: 'empty' })],
    ['a request of the extension', logged({ origin: 'chrome-extension://abc' })],
    ['an address of no replica', logged({ outcome: 'missing' })],
    ['a refused host', logged({ url: 'example.org:443', outcome: 'refused', method: 'CONNECT' })],
  ])('names %s', (_, request) => {
    expect(guardOf().offences([request])).toEqual([expect.stringContaining(request.url)]);
  });

  it('names what the background asks for, even of a replica', () => {
    expect(guardOf({ url: page, byWorker: true }).offences([])).toEqual([
      `asked by the background: ${page}`,
    ]);
  });

  it('lets the background load its own files', () => {
    const own = { url: 'chrome-extension://abc/background.js', byWorker: true };
    expect(guardOf(own).offences([])).toEqual([]);
  });

  it('forgives Chromium’s own errands, unless a page or worker is behind them', () => {
    const errand = logged({ url: 'update.googleapis.com:443', outcome: 'refused' });
    expect(guardOf().offences([errand])).toEqual([]);
    const guard = guardOf({ url: 'https://update.googleapis.com/x' });
    expect(guard.offences([errand])).toHaveLength(1);
  });

  it('forgives Firefox nothing', () => {
    const errand = logged({ url: 'firefox.settings.services.mozilla.com:443', outcome: 'refused' });
    expect(guardIn('firefox').offences([errand])).toHaveLength(1);
  });

  it('forgets when it is reset', () => {
    const guard = guardOf({ url: page, byWorker: true });
    guard.reset();
    expect(guard.offences([])).toEqual([]);
  });
});
