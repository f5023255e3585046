// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import type { Look } from '../../../lib/guide/guide';
import { followPreviousPassword } from '../../../lib/guide/password/previous-password';
import type { ScreenId } from '../../../lib/screens/ids';
import { byId, LOGIN, pageIn } from '../page/in-dom';

const told = vi.spyOn(backend, 'typedPassword');

const look = (screen: ScreenId, passwordTyped = true) =>
  ({ advice: { screen }, known: { passwordTyped } }) as Look;

function follow(...looks: Look[]) {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const followed = followPreviousPassword(ends.signal);
  for (const one of looks) followed(one);
  return followed;
}

beforeEach(() => {
  told.mockReset().mockResolvedValue(null);
});

describe('the password typed to sign in', () => {
  it.each([
    'educonnect/change-required',
    'educonnect/new-password',
    'educonnect/activation-form',
  ] as const)('is remembered on %s', (screen) => {
    follow(look(screen));
    expect(told).not.toHaveBeenCalled();
  });

  it.each([
    'educonnect/login',
    'educonnect/forgotten-password',
    'educonnect/guardian-identity',
    'educonnect/sms-code',
    'educonnect/activated',
    'educonnect/account',
  ] as const)('is forgotten, once, on arriving at %s', (screen) => {
    follow(look(screen), look(screen), look('educonnect/new-password'));
    expect(told.mock.calls).toEqual([[null]]);
  });

  it('is not forgotten by the page on which it is typed', () => {
    pageIn(`<h1>Élève</h1><form><input name="j_username">
      <input id="p" name="j_password" type="password" value="Slip-2025"></form>`);
    window.location.href = LOGIN;
    const followed = follow(look('educonnect/login', false));
    const event = new Event('change', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    byId('p').dispatchEvent(event);
    followed(look('educonnect/login'));
    expect(told.mock.calls).toEqual([['Slip-2025']]);
  });

  it('is not forgotten when none was typed', () => {
    follow(look('educonnect/login', false));
    expect(told).not.toHaveBeenCalled();
  });
});
