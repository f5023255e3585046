// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hear } from '../../../lib/page/hear';

const [one, other] = [vi.fn(), vi.fn()];
let ends: AbortController;

beforeEach(() => {
  one.mockReset();
  other.mockReset();
  ends = new AbortController();
  document.body.innerHTML = '<input>';
  return () => ends.abort();
});

const input = () => document.querySelector('input') as Element;
const tell = (name: string) => input().dispatchEvent(new Event(name, { bubbles: true }));

describe('an event', () => {
  it('is heard by all who wait for it, through one listener', () => {
    const listen = vi.spyOn(document, 'addEventListener').mockClear();
    hear(document, ['input'], one, ends.signal);
    hear(document, ['input', 'change'], other, ends.signal);
    expect(listen.mock.calls.map(([name]) => name)).toEqual(['input', 'change']);
    tell('input');
    tell('change');
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  });

  it('is heard though the page stops it', () => {
    hear(document, ['input'], one, ends.signal);
    input().addEventListener('input', (event) => event.stopPropagation());
    tell('input');
    expect(one).toHaveBeenCalledTimes(1);
  });

  it('is heard by the others when one of them fails, and the failure is reported', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const failure = new Error('this one fails');
    one.mockImplementation(() => {
      throw failure;
    });
    hear(document, ['input'], one, ends.signal);
    hear(document, ['input'], other, ends.signal);
    tell('input');
    expect(other).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledWith(failure);
  });

  it('is heard until the end, each by its own, and by who comes after', () => {
    const later = new AbortController();
    const stop = vi.spyOn(document, 'removeEventListener').mockClear();
    hear(document, ['input'], one, ends.signal);
    hear(document, ['input'], other, later.signal);
    ends.abort();
    tell('input');
    expect(one).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledTimes(1);
    expect(stop).not.toHaveBeenCalled();
    later.abort();
    expect(stop).toHaveBeenCalledTimes(1);
    const again = new AbortController();
    hear(document, ['input'], one, again.signal);
    tell('input');
    again.abort();
    expect(one).toHaveBeenCalledTimes(1);
  });

  it('is not heard by who has ended before', () => {
    const listen = vi.spyOn(document, 'addEventListener').mockClear();
    hear(document, ['input'], one, AbortSignal.abort());
    expect(listen).not.toHaveBeenCalled();
  });
});
