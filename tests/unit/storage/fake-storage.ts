import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AreaName } from '../../../lib/storage/area';

/** What a browser says when an extension's storage has no room left. */
export const noRoom = new Error('Resource::kQuotaBytes quota exceeded');

/** Everything an area of the fake browser holds. */
export function contents(name: AreaName): Promise<Record<string, unknown>> {
  return fakeBrowser.storage[name].get(null);
}

/** Makes an area refuse what is asked of it, until the test ends. */
export function refuse(name: AreaName, what: 'get' | 'set' | 'clear', error: Error): void {
  const refusal = vi.spyOn(fakeBrowser.storage[name], what).mockRejectedValue(error);
  onTestFinished(() => refusal.mockRestore());
}

/** Makes the window a private one, until the test ends. */
export function openPrivateWindow(): void {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  onTestFinished(() => void Object.assign(fakeBrowser.extension, { inIncognitoContext: false }));
}
