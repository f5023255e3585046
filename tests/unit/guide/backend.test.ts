// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backend } from '../../../lib/guide/backend';

const send = vi.spyOn(browser.runtime, 'sendMessage');
const id = browser.runtime.id;

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});

afterEach(() => {
  Object.assign(browser.runtime, { id });
  vi.useRealTimers();
});

/** What a background that never answers returns. */
const silence = new Promise<never>(() => undefined) as never;

const reply = { answered: { ok: true } };

/** Asks, and what has come of it by now. */
function asking(ask = () => backend.keepIdentifier('p.dupont12', 'pupil')) {
  const told = vi.fn<(answer: unknown) => void>();
  ask().then(told);
  return told;
}

const lost: [string, () => void][] = [
  ['never comes', () => send.mockReturnValueOnce(silence)],
  [
    'comes back empty, the background having died',
    () => send.mockResolvedValueOnce(undefined as never),
  ],
  ['comes back as something else', () => send.mockResolvedValueOnce({ ok: false } as never)],
  ['finds nobody', () => send.mockRejectedValueOnce(new Error('Could not establish connection'))],
  [
    'cannot be sent',
    () =>
      send.mockImplementationOnce(() => {
        throw new Error('Extension context invalidated.');
      }),
  ],
];

describe('a question to the background', () => {
  it('is answered', async () => {
    send.mockResolvedValue(reply as never);
    const told = asking();
    await vi.runAllTimersAsync();
    expect(told).toHaveBeenCalledExactlyOnceWith({ ok: true });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it.each(lost)('is asked again where it %s', async (_, lose) => {
    lose();
    send.mockResolvedValue(reply as never);
    const told = asking();
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toHaveBeenCalledExactlyOnceWith({ ok: true });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('has no answer before there is one, however late', async () => {
    let give = (_: unknown) => {};
    send.mockReturnValue(new Promise((resolve) => (give = resolve)) as never);
    const told = asking();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).not.toHaveBeenCalled();
    expect(send.mock.calls.length).toBeLessThanOrEqual(3);
    give(reply);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledExactlyOnceWith({ ok: true });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is asked less and less of a background that goes on dying', async () => {
    send.mockResolvedValue(undefined as never);
    asking();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send.mock.calls.length).toBeLessThanOrEqual(12);
  });

  it('is let go where the extension is gone', async () => {
    send.mockImplementation(() => {
      Object.assign(browser.runtime, { id: undefined });
      throw new Error('Extension context invalidated.');
    });
    const told = asking();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).not.toHaveBeenCalled();
    expect(send).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says what it is about', async () => {
    send.mockResolvedValue(reply as never);
    await backend.knownAgain();
    await backend.keepIdentifier('p.dupont12', 'guardian');
    expect(send.mock.calls.map(([request]) => request)).toEqual([
      { type: 'known', languages: [...navigator.languages], arriving: false },
      { type: 'keep-identifier', identifier: 'p.dupont12', profile: 'guardian' },
    ]);
  });
});
