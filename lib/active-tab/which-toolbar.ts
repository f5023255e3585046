import { browser } from 'wxt/browser';

/** How a browser shows an extension's icon: behind a puzzle piece, with a pin or a gear, or in its menu. */
export type Toolbar = 'pin' | 'gear' | 'menu';

/** @returns how this browser does it. Never rejects. */
export async function whichToolbar(): Promise<Toolbar> {
  if (!import.meta.env.FIREFOX) return 'pin';
  try {
    return (await browser.runtime.getPlatformInfo()).os === 'android' ? 'menu' : 'gear';
  } catch {
    return 'gear';
  }
}
