import { browser } from 'wxt/browser';
import { putScript } from './put-script';

/** The pages that the guide needs, as the manifest names them. */
const origins = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/**
 * Whether the browser lets the guide run on its pages. The user may have withheld it, in both
 * browsers, at any time. Never rejects.
 */
export async function hasAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: origins() });
  } catch {
    return true;
  }
}

/**
 * @param changed called when the user may have given or withheld it, in the browser's own pages too
 * @param signal ends it
 */
export function onAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}

/**
 * Asks for it; to be called in the click that asks. Never rejects.
 *
 * @returns whether it was given
 */
export async function askAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: origins() });
  } catch {
    return false;
  }
}

/**
 * Puts the guide into a page of the portal that it did not reach: a tab that was open before the
 * extension, or access withheld. The click on the icon allows it, for this page.
 */
export async function wakeGuide(tabId: number): Promise<void> {
  await putScript(tabId, '/portal.js').catch(() => undefined);
}
