import { expect, it, vi } from 'vitest';
import { atEnd } from '../../../lib/at-end';

it('does everything once at the end, through one listener', () => {
  const ends = new AbortController();
  const listen = vi.spyOn(ends.signal, 'addEventListener');
  const [one, other] = [vi.fn(), vi.fn()];
  atEnd(ends.signal, one);
  atEnd(ends.signal, other);
  expect(one).not.toHaveBeenCalled();
  ends.abort();
  expect(one).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(1);
  expect(listen).toHaveBeenCalledTimes(1);
});
