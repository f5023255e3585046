// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followCapsLock } from '../../../lib/guide/watch/caps-lock';
import { foldOnEscape } from '../../../lib/guide/watch/fold-on-escape';

let ends: AbortController;

beforeEach(() => {
  ends = new AbortController();
});

/** A key as the keyboard sends it, or as a script of the page imitates it. */
function press(type: 'keydown' | 'keyup', key: string, locked = false, isTrusted = true): void {
  const event = new KeyboardEvent(type, { key, bubbles: true });
  Object.defineProperty(event, 'getModifierState', { value: () => locked });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

describe('the capitals lock', () => {
  it('is open until a key tells', () => {
    expect(followCapsLock(document, ends.signal)()).toBe(false);
  });

  it('is what the last key told, pressed or released', () => {
    const locked = followCapsLock(document, ends.signal);
    press('keydown', 'A', true);
    expect(locked()).toBe(true);
    press('keyup', 'CapsLock', false);
    expect(locked()).toBe(false);
  });

  it('is not told by a browser that fills a field in: its event is no key', () => {
    const locked = followCapsLock(document, ends.signal);
    press('keydown', 'A', true);
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(locked()).toBe(true);
  });

  it('is followed although the page keeps its keys to itself', () => {
    const locked = followCapsLock(document, ends.signal);
    const keep = (event: Event) => event.stopPropagation();
    document.body.addEventListener('keydown', keep);
    press('keydown', 'A', true);
    document.body.removeEventListener('keydown', keep);
    expect(locked()).toBe(true);
  });

  it('is not followed after the end', () => {
    const locked = followCapsLock(document, ends.signal);
    ends.abort();
    press('keydown', 'A', true);
    expect(locked()).toBe(false);
  });
});

describe('the Esc key', () => {
  it('folds the guide, and is heard by the page too', () => {
    const fold = vi.fn();
    const heard = vi.fn();
    foldOnEscape(document, fold, ends.signal);
    document.body.addEventListener('keydown', heard, { once: true });
    press('keydown', 'Escape');
    expect(fold).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('folds nothing when the page imitates it, nor when it is another key', () => {
    const fold = vi.fn();
    foldOnEscape(document, fold, ends.signal);
    press('keydown', 'Escape', false, false);
    press('keydown', 'Enter');
    expect(fold).not.toHaveBeenCalled();
  });

  it.each([
    ['at work', { isComposing: true }],
    ['about to be', { keyCode: 229 }],
  ])('folds nothing while an input method is %s: it is its own', (_, state) => {
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

  it('folds nothing after the end', () => {
    const fold = vi.fn();
    foldOnEscape(document, fold, ends.signal);
    ends.abort();
    press('keydown', 'Escape');
    expect(fold).not.toHaveBeenCalled();
  });
});
