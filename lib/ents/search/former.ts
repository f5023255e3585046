import { PLACES } from '../directory/places';
import type { Ent } from '../ent';
import { isUnder } from '../owns';
import { entById, entOfHost } from './find';

/**
 * @param host a host name, without port
 * @returns the ENT that has replaced what stood there, or that has moved from there; nothing for a
 *   host still in service
 */
export function successorOf(host: string): Ent | null {
  if (entOfHost(host)) return null;
  const place = PLACES.find(({ formerHosts = [] }) =>
    formerHosts.some((former) => isUnder(host, former)),
  );
  return place ? entById(place.id) : null;
}
