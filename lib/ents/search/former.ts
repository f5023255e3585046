import { isUnder } from '../../screens/hosts';
import { DIRECTORY } from '../directory';
import type { Ent } from '../ent';
import { entOfHost } from './find';

/**
 * @param host a host name, without port
 * @returns the ENT that replaced the one at this host, or that has moved from it; null for a host
 *   still in service
 */
export function successorOf(host: string): Ent | null {
  if (entOfHost(host)) return null;
  const successor = DIRECTORY.find(({ territory: { formerHosts = [] } }) =>
    formerHosts.some((former) => isUnder(host, former)),
  );
  return successor?.ent ?? null;
}
