import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetRefused, LIFETIME, refusedAgain } from '../../../lib/background/refused-boxes';
import type { Box } from '../../../lib/screens/boxes';
import type { ScreenId } from '../../../lib/screens/ids';
import { eraseAll } from '../../../lib/storage/erase';
import { OPENED } from '../../../lib/vocabulary';
import { contents, noRoom, refuse } from '../storage/fake-storage';

const told = (
  occasion: string | null,
  boxes: Box[] = ['birth-date'],
  tabId = 1,
  screen: ScreenId = 'educonnect/pupil-identity',
) => refusedAgain(tabId, { type: 'refused', screen, boxes, occasion });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a box that a page refuses', () => {
  it('is refused again the second time, and each time after', async () => {
    expect(await told('a')).toEqual([]);
    expect(await told('b')).toEqual(['birth-date']);
    expect(await told('c')).toEqual(['birth-date']);
  });

  it('counts an occasion once, however often it is told', async () => {
    await told('a');
    expect(await told('a')).toEqual([]);
  });

  it('is never refused again by an address that is only opened', async () => {
    await told('a');
    expect(await told(OPENED)).toEqual([]);
    expect(await told(OPENED, ['phone'])).toEqual([]);
    expect(await told(OPENED, ['phone'])).toEqual([]);
    expect(await told('b', ['phone'])).toEqual(['phone']);
  });

  it('counts nothing where there was no new occasion, and still knows', async () => {
    await told('a');
    expect(await told(null)).toEqual([]);
    await told('b');
    expect(await told(null)).toEqual(['birth-date']);
  });

  it('is another one in another tab, on another screen, of another name', async () => {
    await told('a');
    expect(await told('b', ['birth-date'], 2)).toEqual([]);
    expect(await told('c', ['birth-date'], 1, 'educonnect/birth-date-check')).toEqual([]);
    expect(await told('d', ['phone'])).toEqual([]);
    expect(await told('e', ['phone', 'birth-date', 'last-name'])).toEqual(['phone', 'birth-date']);
  });

  it('is forgotten after a quarter of an hour', async () => {
    await told('a');
    vi.setSystemTime(Date.now() + LIFETIME);
    expect(await told('b')).toEqual([]);
  });

  it('is forgotten when the tab closes, and with everything else', async () => {
    await told('a');
    await forgetRefused(1);
    expect(await told('b')).toEqual([]);
    await eraseAll();
    expect(await told('c')).toEqual([]);
    expect(await told(null)).toEqual([]);
  });

  it('is kept in memory, by its name alone', async () => {
    await told('a');
    expect(await contents('local')).toEqual({});
    expect(JSON.stringify(await contents('session'))).toMatch(
      /^\{"refused":\{"version":1,"tabs":\{"1":\{"educonnect\/pupil-identity birth-date":\{"occasions":\["a"\],"until":\d+\}\}\}\}\}$/,
    );
  });

  it('leaves nothing where nothing new is told', async () => {
    await told(null);
    await forgetRefused(1);
    expect(await contents('session')).toEqual({});
  });

  it('is not counted where the browser refuses to remember', async () => {
    refuse('session', 'set', noRoom);
    await told('a');
    expect(await told('b')).toEqual([]);
  });
});
