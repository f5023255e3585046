import type { Ent } from '../ents/ent';
import { isLoginHost } from '../ents/owns';
import { entOfHost } from '../ents/search/find';
import { successorOf } from '../ents/search/former';
import { educonnect, isSecure } from '../screens/hosts';
import { imitates } from './imitates';
import type { Likeness } from './likeness';

/** Where the page in view is. */
export interface Where {
  readonly kind:
    | 'educonnect'
    | 'ent'
    | 'other-ent'
    | 'moved'
    | 'unknown'
    | 'imitation'
    | 'doubtful'
    | 'framed'
    | 'checking';
  /** Name of the ENT whose page it is; where it has moved, of the ENT to go to. */
  readonly entName?: string;
  /** Where to sign in to an ENT that has moved; absent where unknown. */
  readonly movedTo?: string;
}

/** Domain of the State's own sites, test servers included: they do not imitate each other. */
const OFFICIAL_DOMAIN = '.education.gouv.fr';

/**
 * Says where a page is. Exact hosts, https and the default port only: copies of ÉduConnect exist
 * whose hosts start with its name.
 *
 * @param url address of the page, if the browser gives it
 * @param likeness its likeness to ÉduConnect, if it could be read
 * @param ownEnts ids of the user's ENTs
 */
export function whereAmI(
  url: URL | null,
  likeness: Likeness | null,
  ownEnts: ReadonlySet<string>,
): Where {
  if (!url) return { kind: 'unknown' };
  const { hostname } = url;
  const ent = isSecure(url) ? entOfHost(hostname) : null;
  if (isSecure(url)) {
    if ((educonnect as readonly string[]).includes(hostname)) return { kind: 'educonnect' };
    if (ent && isLoginHost(ent, hostname)) return onEnt(ent, ownEnts);
    if (hostname.endsWith(OFFICIAL_DOMAIN)) return { kind: 'unknown' };
  }
  // Under an ENT's domain too: some hold pages of their users, or names that have lapsed.
  const copy = likeness && imitates(hostname, likeness);
  if (copy) return { kind: copy };
  if (ent) return onEnt(ent, ownEnts);
  if (likeness?.framesPortal) return { kind: 'framed' };
  const successor = successorOf(hostname);
  return successor ? moved(successor) : { kind: 'unknown' };
}

function onEnt({ id, name }: Ent, ownEnts: ReadonlySet<string>): Where {
  return { kind: ownEnts.has(id) ? 'ent' : 'other-ent', entName: name };
}

function moved({ name, home }: Ent): Where {
  return { kind: 'moved', entName: name, ...(home ? { movedTo: home } : {}) };
}
