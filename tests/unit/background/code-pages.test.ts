import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetForms, openCodePage, rememberForm } from '../../../lib/background/code-pages';
import { eraseAll } from '../../../lib/storage/erase';
import { contents, noRoom, refuse } from '../storage/fake-storage';

const ONE = 1;
const OTHER = 2;
const open = (tabId = ONE, isPrivate = false) => openCodePage(tabId, isPrivate);

beforeEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

describe('a page that asks for a code', () => {
  it('has a new one where it is the first such page', async () => {
    expect(await open()).toEqual({ isNew: true, again: false });
    expect(await open()).toEqual({ isNew: false, again: false });
    expect(await open(OTHER)).toEqual({ isNew: false, again: false });
  });

  it('has a new one where a form of its tab was just sent, once', async () => {
    await open();
    await rememberForm(ONE, false);
    expect(await open(OTHER)).toEqual({ isNew: false, again: false });
    expect(await open()).toEqual({ isNew: true, again: false });
    expect(await open()).toEqual({ isNew: false, again: false });
    await rememberForm(ONE, true);
    expect(await open()).toEqual({ isNew: true, again: true });
  });

  it('is no answer to a form sent long ago', async () => {
    await open();
    vi.useFakeTimers({ toFake: ['Date'] });
    await rememberForm(ONE, false);
    vi.setSystemTime(Date.now() + 61_000);
    expect(await open()).toEqual({ isNew: false, again: false });
  });

  it('concludes nothing in a private window, and leaves nothing there', async () => {
    expect(await open(ONE, true)).toEqual({ isNew: false, again: false });
    expect(await contents('session')).toEqual({});
  });

  it('concludes nothing where the browser refuses to remember', async () => {
    refuse('session', 'set', noRoom);
    expect(await open()).toEqual({ isNew: false, again: false });
  });

  it('is remembered by times only, and forgotten with its tab and with everything', async () => {
    await rememberForm(ONE, false);
    await rememberForm(OTHER, false);
    await forgetForms(ONE);
    expect(await contents('session')).toEqual({
      codePages: {
        version: 1,
        seen: false,
        sent: { [OTHER]: { at: expect.any(Number), again: false } },
      },
    });
    expect(await contents('local')).toEqual({});
    await eraseAll();
    expect(await contents('session')).toEqual({});
    await forgetForms(OTHER);
    expect(await contents('session')).toEqual({});
  });
});
