import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import type { Look } from '../../../lib/guide/guide';
import { createPreviousPassword } from '../../../lib/guide/password/previous-password';
import { digestOf, type PasswordDigest } from '../../../lib/password/digest';
import type { ScreenId } from '../../../lib/screens/ids';

const told = vi.spyOn(backend, 'typedPassword');
const changed = vi.fn();

const provisional = await digestOf('Slip-2025');

const look = (screen: ScreenId, typedPassword: PasswordDigest | null = provisional) =>
  ({ advice: { screen }, known: { typedPassword } }) as Look;

function arrivedOn(...screens: ScreenId[]) {
  const previous = createPreviousPassword(changed);
  for (const screen of screens) previous.follow(look(screen));
  return previous;
}

beforeEach(() => {
  told.mockReset().mockResolvedValue(null);
  changed.mockReset();
});

describe('the password typed to sign in', () => {
  it.each(['educonnect/new-password', 'educonnect/activation-form'] as const)(
    'is recognised on %s, unlike another',
    async (screen) => {
      const previous = arrivedOn(screen);
      await previous.compare('Slip-2025');
      expect(previous.same).toBe(true);
      expect(changed).toHaveBeenCalledTimes(1);
      await previous.compare('Slip-2026');
      expect(previous.same).toBe(false);
    },
  );

  it('is not confused with what was typed meanwhile', async () => {
    const previous = arrivedOn('educonnect/new-password');
    await Promise.all([previous.compare('Slip-2025'), previous.compare('Slip-20256')]);
    expect(previous.same).toBe(false);
  });

  it('stops being the same as soon as more is typed', async () => {
    const previous = arrivedOn('educonnect/new-password');
    await previous.compare('Slip-2025');
    const asked = previous.compare('Slip-20256');
    expect(previous.same).toBe(false);
    await asked;
  });

  it('stays known even if the background forgets it', async () => {
    const previous = arrivedOn('educonnect/new-password');
    previous.follow(look('educonnect/new-password', null));
    await previous.compare('Slip-2025');
    expect(previous.same).toBe(true);
  });

  it.each([
    'educonnect/login',
    'educonnect/forgotten-password',
    'educonnect/guardian-identity',
    'educonnect/sms-code',
  ] as const)('is forgotten once the user has been on %s', async (screen) => {
    const previous = arrivedOn(screen, screen, 'educonnect/new-password');
    expect(told.mock.calls).toEqual([[null]]);
    await previous.compare('Slip-2025');
    expect(previous.same).toBe(false);
  });

  it('is not forgotten twice when none was typed', async () => {
    const previous = createPreviousPassword(changed);
    previous.follow(look('educonnect/login', null));
    await previous.compare('Slip-2025');
    expect(previous.same).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });
});
