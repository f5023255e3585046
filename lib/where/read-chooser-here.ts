import { browser } from 'wxt/browser';
import type { ReadHere } from '../guide/read-here';

/**
 * Reads the page of a tab as an ENT's chooser and, where it is one, points at the entry there. The
 * click on the icon is what allows it (`activeTab`), once and for this page only.
 *
 * @returns what was read, or null where the page cannot be read
 */
export async function readChooserHere(tabId: number): Promise<ReadHere | null> {
  try {
    const [run] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/chooser-here.js'],
    });
    return (run?.result as ReadHere | undefined) ?? null;
  } catch {
    return null;
  }
}
