// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type SilentChanges, watchSilentChanges } from '../../../lib/guide/watch/silent-changes';
import { byId, pageIn } from '../page/in-dom';

const changed = vi.fn();
const field = () => byId('it') as HTMLInputElement;

let silentChanges: SilentChanges;
let ends: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  changed.mockReset();
  ends = new AbortController();
  onTestFinished(() => ends.abort());
  Object.assign(document, { elementsFromPoint: () => [], elementFromPoint: () => null });
  silentChanges = watchSilentChanges(document, changed, null, ends.signal);
  follow('<input id="it" value="p.dupont12"><input id="box" type="checkbox"><b id="ring"></b>');
});

function follow(html: string): void {
  const page = pageIn(html);
  const hints = [{ places: [{ element: byId('ring') }] }];
  silentChanges.follow(page, { hints } as never, new Map());
}

describe('a silent change', () => {
  it.each([
    ['a field is filled in by a script', () => Object.assign(field(), { value: 'm.dupont34' })],
    ['a letter in a field becomes another', () => Object.assign(field(), { value: 'p.dupont13' })],
    ['a box is ticked', () => Object.assign(byId('box'), { checked: true })],
    ['the focus comes to a field', () => field().focus()],
    ['the place of a ring moves', () => byId('ring').setAttribute('data-box', '9 9 9 9')],
    [
      'the browser fills a field in',
      () => vi.spyOn(field(), 'matches').mockImplementation((state) => state === ':autofill'),
    ],
  ])('is noticed: %s', (_, change) => {
    vi.advanceTimersByTime(1000);
    expect(changed).not.toHaveBeenCalled();
    change();
    vi.advanceTimersByTime(250);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is reported once, until the look that follows', () => {
    field().value = 'm.dupont34';
    vi.advanceTimersByTime(2000);
    expect(changed).toHaveBeenCalledTimes(1);
    follow('<input id="it"><b id="ring"></b>');
    vi.advanceTimersByTime(2000);
    expect(changed).toHaveBeenCalledTimes(1);
    field().value = 'p';
    vi.advanceTimersByTime(250);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['while paused', () => silentChanges.rest()],
    ['after the end', () => ends.abort()],
  ])('is not checked for %s', (_, stop) => {
    stop();
    field().value = '';
    vi.advanceTimersByTime(2000);
    expect(changed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
