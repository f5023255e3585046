import type { Ent } from '../ents/ent';
import { isLoginHost } from '../ents/owns';
import { entOfHost } from '../ents/search/find';
import { successorOf } from '../ents/search/former';
import { educonnect, isSecure } from '../screens/hosts';
import { imitates } from './imitates';
import type { Likeness } from './likeness';

/**
 * Where the page in view is. `nowhere` is a page of the browser or of an extension, such as a new tab:
 * there is nothing to recognise.
 */
export interface Where {
  readonly kind:
    | 'educonnect'
    | 'ent'
    | 'other-ent'
    | 'moved'
    | 'unknown'
    | 'nowhere'
    | 'imitation'
    | 'doubtful'
    | 'framed'
    | 'checking';
  /** Id of the ENT whose page it is. */
  readonly entId?: string;
  /** Name of the ENT whose page it is; where it has moved, of the ENT to go to. */
  readonly entName?: string;
  /** Where to sign in to an ENT that has moved; absent where unknown. */
  readonly movedTo?: string;
}

/** Protocols of the browser's own pages, and of extensions' (Chromium's, Firefox's). */
const BROWSERS_OWN = /^(?:about|chrome|edge|brave|opera|vivaldi|resource|[a-z]+-extension):$/;

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
  if (!url) return { kind: 'nowhere' };
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
  if (successor) return moved(successor);
  return { kind: BROWSERS_OWN.test(url.protocol) ? 'nowhere' : 'unknown' };
}

function onEnt({ id, name }: Ent, ownEnts: ReadonlySet<string>): Where {
  return { kind: ownEnts.has(id) ? 'ent' : 'other-ent', entId: id, entName: name };
}

function moved({ name, home }: Ent): Where {
  return { kind: 'moved', entName: name, ...(home ? { movedTo: home } : {}) };
}
