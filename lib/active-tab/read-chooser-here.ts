import type { ReadHere } from '../guide/extras/read-here';
import { putScript } from './put-script';

/**
 * Reads the page of a tab as an ENT's chooser and, where it is one, points at the entry there. The
 * click on the icon is what allows it (`activeTab`), once and for this page only.
 *
 * @returns what was read, or null where the page cannot be read
 */
export async function readChooserHere(tabId: number): Promise<ReadHere | null> {
  try {
    return ((await putScript(tabId, '/chooser-here.js')) as ReadHere | undefined) ?? null;
  } catch {
    return null;
  }
}
