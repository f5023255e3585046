import { isCasLogin } from '../ents/cas';
import { PRONOTE_PUBLISHER, pronoteOf } from '../ents/pronote';
import { serviceOf } from '../ents/service';
import { isUnder } from '../screens/hosts';
import { isSearchEngine } from './school-address';
import { unlistedEnt } from './unlisted';

/**
 * Chooses what « C'est mon ENT » keeps of a page that the directory lacks: the school's site or
 * PRONOTE that its `service` names, else the site of the page: its path may
 * name a person. A `service` on another site is ignored: a link can name any.
 *
 * @param url address of the page
 * @returns an https address from which one signs in; null where the page is not one to come back to
 */
export function keptAddress(url: URL): string | null {
  const service = serviceOf(url);
  const pronote = pronoteOf(url.href) ?? pronoteOf(service?.href ?? '');
  if (pronote) return pronote;
  const ent = unlistedEnt(url.href);
  if (!ent) return null;
  const beside = [...ent.hosts, ...ent.domains];
  const isBeside = service && beside.some((domain) => isUnder(service.hostname, domain));
  if (isBeside && !isCasLogin(service)) return `${service.origin}/`;
  const isNone =
    isCasLogin(url) || isSearchEngine(url.hostname) || isUnder(url.hostname, PRONOTE_PUBLISHER);
  return isNone ? null : `${url.origin}/`;
}
