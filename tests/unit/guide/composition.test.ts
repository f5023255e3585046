// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { followComposition } from '../../../lib/guide/watch/composition';
import { byId, pageIn } from '../page/in-dom';

const ended = vi.fn();
let composing: () => boolean;

beforeEach(() => {
  ended.mockReset();
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  pageIn('<input id="it"><input id="other">');
  composing = followComposition(document, ended, ends.signal);
  byId('it').focus();
});

/** Dispatches an event of an input method, or one that a page has made. */
function tell(kind: 'start' | 'update' | 'end', data = '', id = 'it', isTrusted = true): void {
  const event = new Event(`composition${kind}`, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  byId(id).dispatchEvent(Object.assign(event, { data }));
}

/** Simulates a device by its browser's user agent. */
const on = (userAgent: string) =>
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);

describe('an input method', () => {
  it('is composing from its first letter to its last', () => {
    expect(composing()).toBe(false);
    tell('start');
    tell('update', '´');
    expect(composing()).toBe(true);
    tell('end', 'é');
    expect(composing()).toBe(false);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('is no longer composing once its field is removed or loses the focus', () => {
    tell('start');
    byId('other').focus();
    expect(composing()).toBe(false);
    byId('it').focus();
    expect(composing()).toBe(true);
    byId('it').remove();
    expect(composing()).toBe(false);
  });

  it('is not what a page says it is', () => {
    tell('start', '´', 'it', false);
    expect(composing()).toBe(false);
  });

  it('is ignored outside the page’s fields', () => {
    document.body.append(Object.assign(document.createElement('div'), { id: 'guide' }));
    tell('start', '', 'guide');
    expect(composing()).toBe(false);
    tell('end', 'é', 'guide');
    expect(ended).not.toHaveBeenCalled();
  });

  it('composes every word on Android, where Latin letters are final', () => {
    on('Mozilla/5.0 (Linux; Android 16) Chrome/156.0 Mobile');
    tell('start');
    tell('update', 'Soleil');
    expect(composing()).toBe(false);
    tell('update', 'ㅅ');
    expect(composing()).toBe(true);
    on('Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0');
    tell('update', 'Soleil');
    expect(composing()).toBe(true);
  });
});
