import type { ChooserReading } from '../guide/extras/read-unlisted-chooser';
import { putScript } from './put-script';

/**
 * Reads a tab's page as an ENT's chooser and, where it is one, points at the entry. The click on the
 * icon allows it (`activeTab`), once and for this page only.
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
