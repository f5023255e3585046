import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChange } from '../../../lib/storage/watch';

const changed = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  changed.mockReset();
});

it('tells a change of one of the values, in any area, until it ends', async () => {
  const listening = new AbortController();
  onChange(['people', 'settings'], changed, listening.signal);
  await fakeBrowser.storage.local.set({ settings: 1 });
  expect(changed).toHaveBeenCalledTimes(1);
  await fakeBrowser.storage.session.set({ people: 1 });
  expect(changed).toHaveBeenCalledTimes(2);
  await fakeBrowser.storage.session.remove('people');
  expect(changed).toHaveBeenCalledTimes(3);
  listening.abort();
  await fakeBrowser.storage.local.set({ settings: 2 });
  expect(changed).toHaveBeenCalledTimes(3);
});

it('says nothing of the other values', async () => {
  onChange(['settings'], changed, new AbortController().signal);
  await fakeBrowser.storage.local.set({ people: 1 });
  expect(changed).not.toHaveBeenCalled();
});
