import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTypedPasswords, LIFETIME } from '../../../lib/background/typed-passwords';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what was typed in a tab', () => {
  it('is compared in that tab only', async () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    expect([typed.has(1), typed.has(2)]).toEqual([true, false]);
    expect(await typed.compare(1, 'Slip-2025')).toBe('same');
    expect(await typed.compare(1, 'Slip-2026')).toBe('other');
    expect(await typed.compare(2, 'Slip-2025')).toBe('unknown');
  });

  it('is compared though its digest is still being made', async () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    const asked = typed.compare(1, 'Slip-2025');
    typed.remember(2, 'Slip-2026');
    expect(await asked).toBe('same');
  });

  it('is kept in no form from which it can be read', async () => {
    const made = vi.spyOn(crypto.subtle, 'sign');
    const keys = vi.spyOn(crypto.subtle, 'generateKey');
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    await typed.compare(1, 'Slip-2025');
    expect(JSON.stringify(typed)).not.toContain('Slip');
    expect(made).toHaveBeenCalledTimes(1);
    expect(keys.mock.calls.map(([, extractable]) => extractable)).toEqual([false]);
  });

  it('is what was typed last', async () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    typed.remember(1, 'Lutin-12');
    expect(await typed.compare(1, 'Slip-2025')).toBe('other');
    expect(await typed.compare(1, 'Lutin-12')).toBe('same');
  });

  it('cannot be told apart where the browser withholds its cryptography', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValueOnce(new Error('withheld'));
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    expect(await typed.compare(1, 'Slip-2025')).toBe('unknown');
  });

  it('is forgotten in every tab at once', async () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    typed.remember(2, 'Slip-2025');
    typed.forgetAll();
    expect([typed.has(1), typed.has(2)]).toEqual([false, false]);
    expect(await typed.compare(1, 'Slip-2025')).toBe('unknown');
  });

  it('is forgotten in one tab', () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    typed.remember(2, 'Slip-2025');
    typed.forget(1);
    expect([typed.has(1), typed.has(2)]).toEqual([false, true]);
  });

  it('is forgotten after a quarter of an hour', async () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    vi.advanceTimersByTime(LIFETIME - 1);
    expect(typed.has(1)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(typed.has(1)).toBe(false);
    expect(await typed.compare(1, 'Slip-2025')).toBe('unknown');
  });

  it('is forgotten though the computer slept, its timers with it', async () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    vi.setSystemTime(Date.now() + LIFETIME);
    expect(await typed.compare(1, 'Slip-2025')).toBe('unknown');
    expect(typed.has(1)).toBe(false);
  });

  it('is kept a quarter of an hour anew when it is typed again', () => {
    const typed = createTypedPasswords();
    typed.remember(1, 'Slip-2025');
    vi.advanceTimersByTime(LIFETIME - 1);
    typed.remember(1, 'Slip-2025');
    vi.advanceTimersByTime(LIFETIME - 1);
    expect(typed.has(1)).toBe(true);
  });
});
