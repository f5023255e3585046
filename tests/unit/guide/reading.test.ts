// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Advice } from '../../../lib/guide/advice/advice';
import { createReading } from '../../../lib/guide/watch/reading';
import type { Page } from '../../../lib/page/page';
import { byId, pageIn } from '../page/in-dom';

const read = vi.fn<() => Page>();
let done = false;
let screen: string | null = 'educonnect/new-password';

const advise = (): Advice | null =>
  screen === null
    ? null
    : ({ screen, hints: [{ key: 'a', done, places: [{ element: byId('field') }] }] } as never);

let looked: ReturnType<typeof createReading>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  done = false;
  screen = 'educonnect/new-password';
  read.mockReset().mockImplementation(() => pageIn('<input id="field">', location.href));
  looked = createReading(read);
  looked(true, advise);
  read.mockClear();
});

describe('a page once read', () => {
  it('is not read again while it is known to be the same', () => {
    const { page } = looked(false, advise);
    expect(looked(false, advise).page).toBe(page);
    expect(read).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown]>([
    ['a step is done', () => (done = true)],
    ['the screen is another', () => (screen = 'educonnect/profile')],
    ['nothing is recognised any more', () => (screen = null)],
    ['the place of a step is hidden', () => byId('field').style.setProperty('display', 'none')],
    ['the place of a step is gone', () => byId('field').replaceWith(byId('field').cloneNode())],
    ['the address is another', () => history.replaceState(null, '', '#suite')],
    ['it was read over a second ago', () => vi.advanceTimersByTime(1001)],
  ])('is read again when %s', (_, change) => {
    onTestFinished(() => history.replaceState(null, '', location.pathname));
    change();
    looked(false, advise);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read again when it may have changed', () => {
    looked(true, advise);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read at each look while nothing is recognised', () => {
    screen = null;
    looked(true, advise);
    looked(false, advise);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
