import { STORE_IDS } from '../store-ids';
import type { SystemId } from './samples/systems';

/**
 * The id that a browser of Chromium's knows the extension by: that of the store which it installs from,
 * as soon as the extension is there. An id of somebody else's choice, as of an unpacked build, stays.
 *
 * @param system the kind of computers
 * @param id as it stands; empty while nobody has given one
 * @param ids of the stores
 */
export function idFor(
  system: SystemId,
  id: string,
  ids: Pick<typeof STORE_IDS, 'chrome' | 'edge'> = STORE_IDS,
): string {
  const own = system === 'windows-edge' ? ids.edge : ids.chrome;
  const isOfAStore = id === '' || id === ids.chrome || id === ids.edge;
  return own && isOfAStore ? own : id;
}
