import type { ChooserReading } from '../guide/extras/read-unlisted-chooser';
import { putScript } from './put-script';
import { readReading } from './read-reading';

/**
 * Reads a tab's page as an ENT's chooser and, where it is one, points at the entry. The click on the
 * icon allows it (`activeTab`), once and for this page only.
 *
 * @returns what was read, or null where the page cannot be read
 */
export async function injectChooserReader(tabId: number): Promise<ChooserReading | null> {
  try {
    return readReading(await putScript(tabId, '/chooser-here.js'));
  } catch {
    return null;
  }
}
