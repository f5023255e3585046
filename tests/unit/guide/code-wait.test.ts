// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCodeWait } from '../../../lib/guide/code/code-wait';
import { byId, pageIn, SELF_SERVICE } from '../page/in-dom';

const MINUTE = 60_000;
const FORM = `<label for="code">Code de sécurité</label><input id="code" name="codeSecurite">
  <button id="again" type="button">Renvoyer le SMS</button><button id="go" type="button">Suivant</button>`;

const changed = vi.fn();
let ends: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const start = Date.now();
  vi.stubGlobal('performance', {
    timeOrigin: start,
    now: () => Date.now() - start,
    getEntriesByType: () => [],
  });
  changed.mockClear();
  ends = new AbortController();
});

afterEach(() => {
  ends.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function opened() {
  const page = pageIn(FORM, SELF_SERVICE);
  const wait = createCodeWait(changed, ends.signal);
  return { isLong: () => wait.isLong(page), pass: (ms: number) => vi.advanceTimersByTime(ms) };
}

function type(text: string) {
  (byId('code') as HTMLInputElement).value = text;
  byId('code').dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the wait for a code', () => {
  it('is long after a minute without typing, and asks to be looked at then', () => {
    const { isLong, pass } = opened();
    expect(isLong()).toBe(false);
    pass(MINUTE - 1);
    expect(changed).not.toHaveBeenCalled();
    expect(isLong()).toBe(false);
    pass(1);
    expect(changed).toHaveBeenCalledOnce();
    expect(isLong()).toBe(true);
  });

  it('is over once something is typed, and begins again if that is taken away', () => {
    const { isLong, pass } = opened();
    pass(MINUTE);
    type('4');
    expect(isLong()).toBe(false);
    pass(10 * MINUTE);
    expect(isLong()).toBe(false);
    type('');
    expect(isLong()).toBe(false);
    pass(MINUTE);
    expect(isLong()).toBe(true);
  });

  it('begins again when another code is asked for, not when the form is sent', () => {
    const { isLong, pass } = opened();
    pass(MINUTE);
    byId('go').click();
    expect(isLong()).toBe(true);
    byId('again').click();
    expect(isLong()).toBe(false);
    pass(MINUTE);
    expect(isLong()).toBe(true);
  });

  it('asks for nothing once it has ended', () => {
    const { isLong, pass } = opened();
    isLong();
    ends.abort();
    pass(2 * MINUTE);
    expect(changed).not.toHaveBeenCalled();
  });
});
