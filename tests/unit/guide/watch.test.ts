// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { watch } from '../../../lib/guide/watch/watch';
import { byId } from '../page/in-dom';

let frames: Map<number, FrameRequestCallback>;
const pass = vi.fn();
let busy = false;
let own: Element;

beforeEach(() => {
  document.body.innerHTML = '<p id="it">Bonjour</p><input id="field">';
  own = document.createElement('div');
  frames = new Map();
  let number = 0;
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    number += 1;
    frames.set(number, callback);
    return number;
  });
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((frame) => void frames.delete(frame));
  pass.mockReset();
  busy = false;
});

/** Draws the next frame, once the observer has received the page’s changes. */
async function draw(): Promise<void> {
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  const due = [...frames.values()];
  frames.clear();
  for (const callback of due) callback(performance.now());
}

/** Watches the page until the test stops it, ignoring the mutations that built the page. */
async function watching(): Promise<{ soon: () => void; stop: () => void }> {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const soon = watch(window as Window & typeof globalThis, pass, own, () => busy, ends.signal);
  await draw();
  pass.mockClear();
  return { soon, stop: () => ends.abort() };
}

const changes: [string, () => void][] = [
  ['an element appears', () => document.body.append(document.createElement('b'))],
  ['an element goes away', () => byId('it').remove()],
  ['a class changes', () => byId('it').classList.add('hidden-item')],
  ['a style changes', () => byId('it').style.setProperty('display', 'none')],
  ['something is hidden', () => byId('it').setAttribute('hidden', 'true')],
  ['the eye shows the password', () => byId('field').setAttribute('type', 'text')],
  ['a field is marked wrong', () => byId('field').setAttribute('aria-invalid', 'true')],
  ['a text is rewritten', () => ((byId('it').firstChild as Text).data = 'Votre code a expiré')],
  ['something is typed', () => byId('field').dispatchEvent(new Event('input', { bubbles: true }))],
  ['something is clicked', () => byId('it').click()],
  ['the focus moves', () => byId('field').dispatchEvent(new Event('focusin', { bubbles: true }))],
  [
    'a panel has slid in',
    () => byId('it').dispatchEvent(new Event('transitionend', { bubbles: true })),
  ],
  ['the page scrolls', () => window.dispatchEvent(new Event('scroll'))],
  ['a part of the page scrolls', () => byId('it').dispatchEvent(new Event('scroll'))],
  ['the window is resized', () => window.dispatchEvent(new Event('resize'))],
  [
    'the page has loaded, or comes back from the back/forward cache',
    () => window.dispatchEvent(new Event('pageshow')),
  ],
  ['the address changes', () => window.dispatchEvent(new Event('popstate'))],
];

describe('a watched page', () => {
  it.each(changes)('is looked at again when %s', async (_, change) => {
    await watching();
    change();
    expect(pass).not.toHaveBeenCalled();
    await draw();
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('has not changed when the guide appears on it, but has when that is taken away', async () => {
    await watching();
    document.documentElement.append(own);
    await draw();
    expect(pass).not.toHaveBeenCalled();
    own.remove();
    await draw();
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('is looked at again when the keyboard comes to the guide, not when that opens', async () => {
    document.documentElement.append(own);
    await watching();
    own.dispatchEvent(new Event('toggle'));
    await draw();
    expect(pass).not.toHaveBeenCalled();
    own.dispatchEvent(new Event('focusin', { bubbles: true }));
    await draw();
    expect(pass).toHaveBeenCalledTimes(1);
    own.remove();
  });

  it('is looked at once per frame, however much changes', async () => {
    const { soon } = await watching();
    for (const [, change] of changes.slice(2)) change();
    soon();
    soon();
    await draw();
    expect(pass).toHaveBeenCalledTimes(1);
    await draw();
    expect(pass).toHaveBeenCalledTimes(1);
  });

  /** What each of these changes may change of what was read. */
  const little: [string, () => void][] = [
    ['a letter is typed', () => byId('field').dispatchEvent(new Event('input', { bubbles: true }))],
    ['the page is scrolled', () => window.dispatchEvent(new Event('scroll'))],
  ];
  const echoes: [string, () => void][] = [
    ['a rule turns green', () => byId('it').classList.add('valid')],
    ['a gauge grows', () => byId('it').style.setProperty('width', '40%')],
    ['the field is marked wrong', () => byId('field').setAttribute('aria-invalid', 'true')],
    ['a count is rewritten', () => ((byId('it').firstChild as Text).data = '5')],
    ['a word takes the place of another', () => (byId('it').textContent = 'Faible')],
  ];

  it.each(little)('is known to be the same when %s', async (_, change) => {
    await watching();
    change();
    await draw();
    expect(pass.mock.calls).toEqual([[false]]);
  });

  it.each(echoes)('is known to be the same while somebody types and %s', async (_, echo) => {
    await watching();
    echo();
    await draw();
    busy = true;
    echo();
    byId('it').setAttribute('style', 'height: 1px');
    await draw();
    expect(pass.mock.calls).toEqual([[true], [false]]);
  });

  it.each(changes.filter(([name]) => /appears|goes away|hidden|eye|clicked|focus|slid/.test(name)))(
    'is not taken for the same even while somebody types, when %s',
    async (_, change) => {
      await watching();
      busy = true;
      for (const [, echo] of [...little, ...echoes.slice(0, 3)]) echo();
      change();
      await draw();
      expect(pass.mock.calls).toEqual([[true]]);
    },
  );

  it('is looked at again when a keyboard opens or a phone’s page is zoomed', async () => {
    const visualViewport = new EventTarget();
    Object.assign(window, { visualViewport });
    onTestFinished(() => void Object.assign(window, { visualViewport: undefined }));
    await watching();
    visualViewport.dispatchEvent(new Event('resize'));
    await draw();
    visualViewport.dispatchEvent(new Event('scroll'));
    await draw();
    expect(pass).toHaveBeenCalledTimes(2);
  });

  it('is not looked at again for what a look has changed itself', async () => {
    const { soon } = await watching();
    pass.mockImplementation(() => document.documentElement.append(document.createElement('div')));
    soon();
    await draw();
    await draw();
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('is looked at when asked', async () => {
    const { soon } = await watching();
    soon();
    await draw();
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('is not looked at when other attributes change', async () => {
    await watching();
    byId('it').setAttribute('data-count', '12');
    byId('it').setAttribute('title', 'Bonjour');
    await draw();
    expect(pass).not.toHaveBeenCalled();
  });

  it('is still looked at after a look that failed', async () => {
    const { soon } = await watching();
    pass.mockImplementationOnce(() => {
      throw new Error('this look failed');
    });
    soon();
    await expect(draw()).rejects.toThrow('this look failed');
    soon();
    await draw();
    expect(pass).toHaveBeenCalledTimes(2);
  });

  it.each(changes)('is left alone after the end when %s', async (_, change) => {
    const { stop } = await watching();
    stop();
    change();
    await draw();
    expect(pass).not.toHaveBeenCalled();
  });

  it('is observed by nothing after the end', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect').mockClear();
    (await watching()).stop();
    expect(disconnect).toHaveBeenCalledTimes(1);
  });

  it('is left alone at the end even if a look was due', async () => {
    const { soon, stop } = await watching();
    soon();
    stop();
    await draw();
    expect(pass).not.toHaveBeenCalled();
  });

  describe('with custom elements', () => {
    const host = (): Element => byId('host');
    const attach = () => host().attachShadow({ mode: 'open' });

    beforeEach(() => {
      document.body.innerHTML = '<x-list id="host"></x-list>';
    });

    it('is looked at again when a list changes in a shadow root present at the start', async () => {
      attach().innerHTML = '<p>Bonjour</p><input>';
      await watching();
      host().shadowRoot?.querySelector('p')?.remove();
      await draw();
      expect(pass).toHaveBeenCalledTimes(1);
      host().shadowRoot?.querySelector('input')?.dispatchEvent(new Event('change'));
      await draw();
      expect(pass).toHaveBeenCalledTimes(2);
    });

    it('is looked at again within a second of a late root, and when that changes', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
      onTestFinished(() => void vi.useRealTimers());
      const ends = new AbortController();
      onTestFinished(() => ends.abort());
      watch(window as Window & typeof globalThis, pass, own, () => busy, ends.signal);
      vi.advanceTimersByTime(2500);
      expect(frames.size).toBe(0);
      const root = attach();
      vi.advanceTimersByTime(1000);
      expect(frames.size).toBe(1);
      expect(vi.getTimerCount()).toBe(0);
      vi.useRealTimers();
      await draw();
      expect(pass).toHaveBeenCalledTimes(1);
      root.append(document.createElement('b'));
      await draw();
      expect(pass).toHaveBeenCalledTimes(2);
    });

    it('is checked for a root for 30 s at most, and never after the end', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
      onTestFinished(() => void vi.useRealTimers());
      const ends = new AbortController();
      watch(window as Window & typeof globalThis, pass, own, () => busy, ends.signal);
      vi.advanceTimersByTime(29_000);
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(2000);
      expect(vi.getTimerCount()).toBe(0);
      document.body.append(document.createElement('x-other'));
      ends.abort();
      watch(window as Window & typeof globalThis, pass, own, () => busy, ends.signal);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  it('is never watched once the signal has aborted', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe').mockClear();
    const soon = watch(
      window as Window & typeof globalThis,
      pass,
      own,
      () => busy,
      AbortSignal.abort(),
    );
    expect(observe).not.toHaveBeenCalled();
    for (const [, change] of changes.slice(2)) change();
    soon();
    await draw();
    expect(pass).not.toHaveBeenCalled();
  });

  it('is left alone after the end, even when asked', async () => {
    const { soon, stop } = await watching();
    stop();
    soon();
    await draw();
    expect(pass).not.toHaveBeenCalled();
  });
});
