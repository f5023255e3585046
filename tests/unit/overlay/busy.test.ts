// @vitest-environment happy-dom
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { followBusy } from '../../../lib/overlay/busy';

const over = vi.fn();

beforeEach(() => {
  over.mockReset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function followed() {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  return { busy: followBusy(window, over, ends.signal), ends };
}

it.each(['scroll', 'input'])(
  'is busy from a %s to a quarter of a second after the last',
  (name) => {
    const { busy } = followed();
    expect(busy.now).toBe(false);
    document.dispatchEvent(new Event(name));
    vi.advanceTimersByTime(200);
    document.dispatchEvent(new Event(name));
    vi.advanceTimersByTime(200);
    expect(busy.now).toBe(true);
    expect(over).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(busy.now).toBe(false);
    expect(over).toHaveBeenCalledTimes(1);
  },
);

it('tells nothing once it is over', () => {
  const { ends } = followed();
  document.dispatchEvent(new Event('scroll'));
  ends.abort();
  vi.advanceTimersByTime(1000);
  expect(over).not.toHaveBeenCalled();
});
