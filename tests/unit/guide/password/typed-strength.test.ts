// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createTypedStrength } from '../../../../lib/guide/password/typed-strength';
import { portPair, type TestPort } from '../../password/strength/ports';

/** The ends that the background has of the ports opened so far. */
let ports: TestPort[] = [];
let ends = new AbortController();
const connect = vi.spyOn(browser.runtime, 'connect');
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockReset();
  ports = [];
  asked = [];
  ends = new AbortController();
  connect.mockImplementation((() => {
    const [here, there] = portPair();
    ports.push(there);
    return here;
  }) as never);
});

afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

const known = {};

/** The passwords that the background was asked about. */
let asked: string[] = [];

/** Answers every estimate with this score; « same » is what was typed to sign in. */
function answering(score: number): void {
  connect.mockImplementation((() => {
    const [here, there] = portPair();
    ports.push(there);
    there.onMessage.addListener((message) => {
      const { kind, id, password } = message as { kind: string; id: number; password: string };
      asked.push(password);
      const previous = password === 'same' ? 'same' : 'other';
      there.postMessage({ kind, id, score, reasons: [], previous });
    });
    return here;
  }) as never);
}

describe('the strength of what is typed', () => {
  it('is asked for where that is new, or what is known of the user is', async () => {
    answering(2);
    const typed = createTypedStrength(changed, ends.signal);
    for (const [value, names, times] of [
      ['Chaton42', known, 1],
      ['Chaton42', known, 1],
      ['Chaton42', {}, 2],
      ['Chaton4', known, 3],
    ] as const) {
      typed.look(value, names);
      await vi.advanceTimersByTimeAsync(200);
      expect(asked).toHaveLength(times);
    }
  });

  it('comes a moment later, and is said to', async () => {
    answering(2);
    const typed = createTypedStrength(changed, ends.signal);
    typed.look('Chaton42', known);
    expect(typed.strength).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(typed.strength).toEqual({ score: 2, reasons: [] });
    expect(changed).toHaveBeenCalled();
  });

  it('is asked for again by the next look where nobody answered', async () => {
    const typed = createTypedStrength(changed, ends.signal);
    typed.look('Chaton42', known);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalled();
    answering(2);
    typed.look('Chaton42', known);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toEqual(['Chaton42']);
  });

  it('is asked for again by a page that comes back, which held no way meanwhile', async () => {
    const typed = createTypedStrength(changed, ends.signal);
    typed.warm();
    typed.look('Chaton42', known);
    dispatchEvent(new Event('pagehide'));
    expect(ports[0]?.closed).toBe(true);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(changed).toHaveBeenCalled();
    answering(2);
    typed.look('Chaton42', known);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(['Chaton42']);
  });

  it('tells the password typed to sign in, until more is typed', async () => {
    answering(2);
    const typed = createTypedStrength(changed, ends.signal);
    expect(typed.previous).toBeNull();
    typed.look('same', known);
    await vi.advanceTimersByTimeAsync(200);
    expect(typed.previous).toBe('same');
    typed.look('same', {});
    expect(typed.previous).toBe('same');
    typed.look('same6', known);
    expect(typed.previous).toBe('other');
  });

  it('leaves no timer behind', async () => {
    const typed = createTypedStrength(changed, ends.signal);
    typed.look('Chaton42', known);
    await vi.advanceTimersByTimeAsync(1000);
    ends.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
