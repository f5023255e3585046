import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTypedPasswords, LIFETIME } from '../../../lib/background/typed-passwords';

const digest = (letter: string) => ({ salt: letter.repeat(32), digest: letter.repeat(64) });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what was typed in a tab', () => {
  it('is known in that tab only', () => {
    const typed = createTypedPasswords();
    typed.remember(1, digest('a'));
    expect(typed.of(1)).toEqual(digest('a'));
    expect(typed.of(2)).toBeNull();
  });

  it('is what was typed last', () => {
    const typed = createTypedPasswords();
    typed.remember(1, digest('a'));
    typed.remember(1, digest('b'));
    expect(typed.of(1)).toEqual(digest('b'));
  });

  it('is forgotten in every tab at once', () => {
    const typed = createTypedPasswords();
    typed.remember(1, digest('a'));
    typed.remember(2, digest('b'));
    typed.forgetAll();
    expect([typed.of(1), typed.of(2)]).toEqual([null, null]);
  });

  it('is forgotten when the tab closes', () => {
    const typed = createTypedPasswords();
    typed.remember(1, digest('a'));
    typed.remember(1, null);
    expect(typed.of(1)).toBeNull();
  });

  it('is forgotten after a quarter of an hour', () => {
    const typed = createTypedPasswords();
    typed.remember(1, digest('a'));
    vi.advanceTimersByTime(LIFETIME - 1);
    expect(typed.of(1)).toEqual(digest('a'));
    vi.advanceTimersByTime(1);
    expect(typed.of(1)).toBeNull();
  });

  it('is forgotten though the computer slept, its timers with it', () => {
    const typed = createTypedPasswords();
    typed.remember(1, digest('a'));
    vi.setSystemTime(Date.now() + LIFETIME);
    expect(typed.of(1)).toBeNull();
  });

  it('is kept a quarter of an hour anew when it is typed again', () => {
    const typed = createTypedPasswords();
    typed.remember(1, digest('a'));
    vi.advanceTimersByTime(LIFETIME - 1);
    typed.remember(1, digest('b'));
    vi.advanceTimersByTime(LIFETIME - 1);
    expect(typed.of(1)).toEqual(digest('b'));
  });
});
