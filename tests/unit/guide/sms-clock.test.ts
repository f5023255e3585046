// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSmsClock } from '../../../lib/guide/sms-clock';
import { pageIn, SELF_SERVICE } from '../page/in-dom';
import { nothingKnown } from './circumstances';

const { texts } = nothingKnown;
const MINUTE = 60_000;

let ends: AbortController;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  changed.mockClear();
  ends = new AbortController();
});

afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

const clock = () => createSmsClock(changed, ends.signal);
const page = (html = '') => pageIn(html, SELF_SERVICE);

/** What the clock says after a while on the page, ms. */
function saidAfter(ms: number, html = ''): string {
  const shown = clock();
  vi.advanceTimersByTime(ms - performance.now());
  return shown.view(page(html), texts);
}

describe('the clock of an SMS code', () => {
  it('counts 30 minutes from the opening of the page', () => {
    expect(saidAfter(0)).toContain('environ 30 min');
    expect(saidAfter(MINUTE - 1)).toContain('environ 30 min');
    expect(saidAfter(10 * MINUTE)).toContain('environ 20 min');
    expect(saidAfter(30 * MINUTE - 1)).toContain('environ 1 min');
  });

  it('says when they are over', () => {
    expect(saidAfter(30 * MINUTE)).toBe(texts.get('sms_clock_over'));
    expect(saidAfter(300 * MINUTE)).toBe(texts.get('sms_clock_over'));
  });

  it('counts nothing once the page has refused a code: it was opened again since', () => {
    const refused = '<p class="fr-error-text">Le code est incorrect</p>';
    expect(saidAfter(0, refused)).toBe(texts.get('sms_clock_unknown'));
    expect(saidAfter(40 * MINUTE, refused)).toBe(texts.get('sms_clock_unknown'));
  });

  it('asks to be looked at again each minute, though the user touches nothing', () => {
    const shown = clock();
    vi.advanceTimersByTime(90_000 - performance.now());
    shown.view(page(), texts);
    vi.advanceTimersByTime(29_000);
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1500);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('asks once however often it is shown, and no more once it is over', () => {
    const shown = clock();
    for (let times = 0; times < 5; times += 1) shown.view(page(), texts);
    vi.advanceTimersByTime(MINUTE);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(40 * MINUTE);
    shown.view(page(), texts);
    vi.advanceTimersByTime(5 * MINUTE);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('asks nothing more once the guide has ended', () => {
    clock().view(page(), texts);
    ends.abort();
    vi.advanceTimersByTime(5 * MINUTE);
    expect(changed).not.toHaveBeenCalled();
    clock().view(page(), texts);
    vi.advanceTimersByTime(5 * MINUTE);
    expect(changed).not.toHaveBeenCalled();
  });
});
