// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followCapsLock } from '../../../lib/guide/watch/caps-lock';
import { foldOnEscape } from '../../../lib/guide/watch/fold-on-escape';

const changed = vi.fn();
let ends: AbortController;

beforeEach(() => {
  changed.mockReset();
  ends = new AbortController();
  return () => ends.abort();
});

/** Dispatches a key as the keyboard does, or as a script of the page imitates it. */
function press(type: 'keydown' | 'keyup', key: string, locked = false, isTrusted = true): void {
  const event = new KeyboardEvent(type, { key, bubbles: true });
  Object.defineProperty(event, 'getModifierState', { value: () => locked });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

describe('Caps Lock', () => {
  it('is off until a key tells', () => {
    expect(followCapsLock(document, changed, ends.signal)()).toBe(false);
  });

  it('is what the last key event told, pressed or released', () => {
    const locked = followCapsLock(document, changed, ends.signal);
    press('keydown', 'A', true);
    expect(locked()).toBe(true);
    press('keyup', 'CapsLock', false);
    expect(locked()).toBe(false);
  });

  it('is told of when it is turned on or off, not at each key', () => {
    followCapsLock(document, changed, ends.signal);
    for (const locked of [false, true, true]) press('keydown', 'A', locked);
    expect(changed).toHaveBeenCalledTimes(1);
    press('keyup', 'CapsLock', false);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is not read from the events of autofill, which are not keyboard events', () => {
    const locked = followCapsLock(document, changed, ends.signal);
    press('keydown', 'A', true);
    const event = new Event('keydown', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.body.dispatchEvent(event);
    expect(locked()).toBe(true);
  });

  it('is not told by key events that the page makes', () => {
    const locked = followCapsLock(document, changed, ends.signal);
    press('keydown', 'A', true, false);
    expect(locked()).toBe(false);
    press('keydown', 'A', true);
    press('keyup', 'A', false, false);
    expect(locked()).toBe(true);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is followed even when the page stops key events', () => {
    const locked = followCapsLock(document, changed, ends.signal);
    const keep = (event: Event) => event.stopPropagation();
    document.body.addEventListener('keydown', keep);
    press('keydown', 'A', true);
    document.body.removeEventListener('keydown', keep);
    expect(locked()).toBe(true);
  });

  it('is not followed once the guide has ended', () => {
    const locked = followCapsLock(document, changed, ends.signal);
    ends.abort();
    press('keydown', 'A', true);
    expect(locked()).toBe(false);
  });
});

describe('the Esc key', () => {
  it('folds the guide, and reaches the page too', () => {
    const fold = vi.fn();
    const heard = vi.fn();
    foldOnEscape(document, fold, ends.signal);
    document.body.addEventListener('keydown', heard, { once: true });
    press('keydown', 'Escape');
    expect(fold).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('folds nothing when imitated by the page, nor when it is another key', () => {
    const fold = vi.fn();
    foldOnEscape(document, fold, ends.signal);
    press('keydown', 'Escape', false, false);
    press('keydown', 'Enter');
    expect(fold).not.toHaveBeenCalled();
  });

  it.each([
    ['composing', { isComposing: true }],
    ['about to compose', { keyCode: 229 }],
  ])('folds nothing while an input method is %s, as the key is for that', (_, state) => {
    const fold = vi.fn();
    foldOnEscape(document, fold, ends.signal);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    for (const [name, value] of Object.entries({ isTrusted: true, ...state }))
      Object.defineProperty(event, name, { value });
    document.body.dispatchEvent(event);
    expect(fold).not.toHaveBeenCalled();
    press('keydown', 'Escape');
    expect(fold).toHaveBeenCalledTimes(1);
  });

  it('folds nothing once the guide has ended', () => {
    const fold = vi.fn();
    foldOnEscape(document, fold, ends.signal);
    ends.abort();
    press('keydown', 'Escape');
    expect(fold).not.toHaveBeenCalled();
  });
});
