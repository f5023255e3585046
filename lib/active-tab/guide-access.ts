import { browser } from 'wxt/browser';
import { putScript } from './put-script';

/** Match patterns of the pages that the guide needs, from the manifest. */
const origins = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/**
 * Whether the browser lets the guide run on its pages. Users can deny it at any time, in both
 * browsers. Never rejects.
 */
export async function hasAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: origins() });
  } catch {
    return true;
  }
}

/**
 * @param changed called when the user may have granted or denied it, in the browser's own pages too
 * @param signal stops listening
 */
export function onAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}

/**
 * Asks for it; must be called in a click. Never rejects.
 *
 * @returns whether it was granted
 */
export async function askAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: origins() });
  } catch {
    return false;
  }
}

/**
 * Injects the guide into a page of the portal that it did not reach: a tab open before the extension,
 * or access denied. The click on the icon allows it, for this page.
 */
export async function wakeGuide(tabId: number): Promise<void> {
  await putScript(tabId, '/portal.js').catch(() => undefined);
}
