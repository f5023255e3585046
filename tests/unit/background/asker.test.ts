import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { askerOf } from '../../../lib/background/asker';

const tab = { id: 7, incognito: false } as Browser.tabs.Tab;

describe('who asks', () => {
  it('is the tab, and whether it is private', () => {
    expect(askerOf({ tab })).toEqual({ tabId: 7, isPrivate: false });
    expect(askerOf({ tab: { ...tab, incognito: true }, documentLifecycle: 'active' })).toEqual({
      tabId: 7,
      isPrivate: true,
    });
  });

  it('is nobody on a page that is only prerendered', () => {
    expect(askerOf({ tab, documentLifecycle: 'prerender' })).toBeNull();
  });

  it('is nobody outside of a tab', () => {
    expect(askerOf({})).toBeNull();
  });
});
