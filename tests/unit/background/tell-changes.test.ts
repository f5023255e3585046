import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellChanges } from '../../../lib/background/tell-changes';
import { isChanged } from '../../../lib/messages/changed';

const send = vi.fn<(tabId: number, message: unknown, to: unknown) => Promise<never>>();

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset().mockRejectedValue(new Error('Could not establish connection'));
  browser.tabs.sendMessage = send as never;
  browser.tabs.query = vi.fn(async () => [
    { id: 1 },
    { id: 2, discarded: true },
    { id: 3, discarded: false },
    {},
  ]) as never;
});

it.each([
  ['local', { settings: { version: 2 } }],
  ['session', { people: { version: 2, people: [] } }],
] as const)('tells the pages in front of a tab that %s changed, not how', async (area, items) => {
  tellChanges();
  await fakeBrowser.storage[area].set(items);
  await vi.waitFor(() => expect(send.mock.calls.map(([tabId]) => tabId)).toEqual([1, 3]));
  for (const [, message, to] of send.mock.calls) {
    expect(isChanged(message)).toBe(true);
    expect(Object.keys(message as object)).toEqual(['type']);
    expect(to).toEqual({ frameId: 0 });
  }
});

it('tells nothing of what tabs told', async () => {
  tellChanges();
  await fakeBrowser.storage.session.set({ learnt: { version: 2 } });
  await fakeBrowser.storage.local.set({ settings: { version: 2 } });
  await vi.waitFor(() => expect(send.mock.calls.map(([tabId]) => tabId)).toEqual([1, 3]));
});
