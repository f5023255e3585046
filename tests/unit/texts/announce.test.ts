import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANNOUNCE_MS, createAnnouncer } from '../../../lib/texts/announce';
import { guideText } from './guide-text';

describe('announcements to a screen reader', () => {
  const said: { text: string; at: number }[] = [];
  let stop = new AbortController();
  let announce: (text: string) => void = () => undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    said.length = 0;
    stop = new AbortController();
    const made = createAnnouncer((text) => said.push({ text, at: Date.now() }), stop.signal);
    announce = (text) => made(guideText(text));
  });
  afterEach(() => vi.useRealTimers());

  it('are made once, with the newest text, when the user pauses', () => {
    for (const text of ['encore 3', 'encore 2', 'encore 1']) {
      announce(text);
      vi.advanceTimersByTime(100);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(ANNOUNCE_MS);
    expect(said.map(({ text }) => text)).toEqual(['encore 1']);
  });

  it('are never less than half a second apart, however the user types', () => {
    for (let key = 0; key < 200; key += 1) {
      announce(`encore ${200 - key}`);
      vi.advanceTimersByTime((key * 37) % 700);
    }
    const gaps = said.slice(1).map(({ at }, index) => at - (said[index]?.at ?? 0));
    expect(said.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
  });

  it('are not delayed by being asked for again', () => {
    for (let look = 0; look < 10; look += 1) {
      announce('encore un chiffre');
      vi.advanceTimersByTime(100);
    }
    expect(said).toHaveLength(1);
  });

  it('are not repeated', () => {
    announce('encore un chiffre');
    vi.advanceTimersByTime(ANNOUNCE_MS);
    announce('encore un chiffre');
    vi.advanceTimersByTime(ANNOUNCE_MS);
    expect(said).toHaveLength(1);
  });

  it('are cleared at once when there is nothing more to say', () => {
    announce('encore un chiffre');
    announce('');
    vi.advanceTimersByTime(ANNOUNCE_MS);
    expect(said).toEqual([]);
  });

  it('stop with the guide', () => {
    announce('encore un chiffre');
    stop.abort();
    announce('encore deux');
    vi.advanceTimersByTime(2 * ANNOUNCE_MS);
    expect(said).toEqual([]);
  });
});
