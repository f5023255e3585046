import type { Page } from '@playwright/test';

/** The extension's two storage areas. */
export type StorageArea = 'local' | 'session';

/** Everything an area holds. */
export function stored(extensionPage: Page, area: StorageArea): Promise<Record<string, unknown>> {
  return extensionPage.evaluate((name) => chrome.storage[name].get(null), area);
}

/** Writes raw values, as an earlier or a broken version may have left them. */
export function store(
  extensionPage: Page,
  area: StorageArea,
  items: Record<string, unknown>,
): Promise<void> {
  return extensionPage.evaluate(([name, raw]) => chrome.storage[name].set(raw), [
    area,
    items,
  ] as const);
}
