import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetNewAccount,
  hasNewAccount,
  LIFETIME,
  newAccountAtEnt,
  newAccountAtSignIn,
  rememberNewAccount,
} from '../../../lib/background/new-accounts';
import { contents, noRoom, refuse } from '../storage/fake-storage';

const ONE = 1;
const OTHER = 2;

beforeEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

describe('an account that has just become ready', () => {
  it('is known in its tab alone, with nothing of whose it is', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
    await rememberNewAccount(ONE);
    expect(await hasNewAccount(ONE)).toBe(true);
    expect(await hasNewAccount(OTHER)).toBe(false);
    expect(await contents('session')).toEqual({
      newAccounts: { version: 1, tabs: { [ONE]: 1000 } },
    });
    expect(await contents('local')).toEqual({});
  });

  it('is new for a few minutes only', async () => {
    await rememberNewAccount(ONE);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + LIFETIME });
    expect(await hasNewAccount(ONE)).toBe(false);
  });

  it('is forgotten with its tab, without a trace where there was none', async () => {
    await forgetNewAccount(ONE);
    expect(await contents('session')).toEqual({});
    await rememberNewAccount(ONE);
    await forgetNewAccount(ONE);
    expect(await hasNewAccount(ONE)).toBe(false);
  });

  it('is forgotten where somebody signs in whom no ENT has asked to', async () => {
    await rememberNewAccount(ONE);
    await newAccountAtEnt(OTHER);
    await newAccountAtSignIn(ONE);
    expect(await hasNewAccount(ONE)).toBe(false);

    await rememberNewAccount(ONE);
    await newAccountAtEnt(ONE);
    await newAccountAtSignIn(ONE);
    expect(await hasNewAccount(ONE), 'the ENT asks once more').toBe(true);

    await rememberNewAccount(ONE);
    await newAccountAtSignIn(ONE);
    expect(await hasNewAccount(ONE), 'a second account, not gone on with').toBe(false);
  });

  it('leaves no trace of an ENT once forgotten', async () => {
    await rememberNewAccount(ONE);
    await newAccountAtEnt(ONE);
    await forgetNewAccount(ONE);
    expect(await contents('session')).toEqual({ newAccounts: { version: 1, tabs: {} } });
  });

  it('is not known where the browser refuses to remember', async () => {
    refuse('session', 'set', noRoom);
    await rememberNewAccount(ONE);
    expect(await hasNewAccount(ONE)).toBe(false);
  });
});
