import type { ChooserReading } from '../guide/extras/read-unlisted-chooser';
import { putScript } from './put-script';

/**
 * Reads the page of a tab as an ENT's chooser and, where it is one, points at the entry there. The
 * click on the icon is what allows it (`activeTab`), once and for this page only.
 *
 * @returns what was read, or null where the page cannot be read
 */
export async function injectChooserReader(tabId: number): Promise<ChooserReading | null> {
  try {
    return ((await putScript(tabId, '/chooser-here.js')) as ChooserReading | undefined) ?? null;
  } catch {
    return null;
  }
}
