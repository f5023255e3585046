// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createTypedStrength } from '../../../../lib/guide/password/typed-strength';
import { pageIn, SELF_SERVICE } from '../../page/in-dom';
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

const page = () => pageIn('<p>Compte de Lina</p>', SELF_SERVICE);
const personal = ['Lina'];

/** Answers every estimate with this score. */
function answering(score: number): void {
  connect.mockImplementation((() => {
    const [here, there] = portPair();
    ports.push(there);
    there.onMessage.addListener((message) => {
      const { kind, id } = message as { kind: string; id: number };
      there.postMessage({ kind, id, score, reasons: [] });
    });
    return here;
  }) as never);
}

describe('the strength of what is typed', () => {
  it('is asked for where that is new, or the names kept are', () => {
    const typed = createTypedStrength(changed, ends.signal);
    expect(typed.look(page(), 'Chaton42', personal)).toBe(true);
    expect(typed.look(page(), 'Chaton42', personal)).toBe(false);
    expect(typed.look(page(), 'Chaton42', [...personal])).toBe(true);
    expect(typed.look(page(), 'Chaton4', personal)).toBe(true);
  });

  it('comes a moment later, and is said to', async () => {
    answering(2);
    const typed = createTypedStrength(changed, ends.signal);
    typed.look(page(), 'Chaton42', personal);
    expect(typed.strength).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(typed.strength).toEqual({ score: 2, reasons: [] });
    expect(changed).toHaveBeenCalled();
  });

  it('is asked for again by the next look where nobody answered', async () => {
    const typed = createTypedStrength(changed, ends.signal);
    typed.look(page(), 'Chaton42', personal);
    expect(typed.look(page(), 'Chaton42', personal)).toBe(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalled();
    expect(typed.look(page(), 'Chaton42', personal)).toBe(true);
  });

  it('is asked for again by a page that comes back, which held no way meanwhile', () => {
    const typed = createTypedStrength(changed, ends.signal);
    typed.warm();
    typed.look(page(), 'Chaton42', personal);
    dispatchEvent(new Event('pagehide'));
    expect(ports[0]?.closed).toBe(true);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(changed).toHaveBeenCalled();
    expect(typed.look(page(), 'Chaton42', personal)).toBe(true);
  });

  it('leaves no timer behind', async () => {
    const typed = createTypedStrength(changed, ends.signal);
    typed.look(page(), 'Chaton42', personal);
    await vi.advanceTimersByTimeAsync(1000);
    ends.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
