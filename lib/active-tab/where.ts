import type { Ent } from '../ents/ent';
import { entOfHost } from '../ents/search/find';
import { successorOf } from '../ents/search/former';
import { normalise } from '../page/normalise';
import { educonnect, isSecure } from '../screens/hosts';
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
  if (isSecure(url)) {
    if ((educonnect as readonly string[]).includes(url.hostname)) return { kind: 'educonnect' };
    const ent = entOfHost(url.hostname);
    if (ent) return { kind: ownEnts.has(ent.id) ? 'ent' : 'other-ent', entName: ent.name };
    if (url.hostname.endsWith(OFFICIAL_DOMAIN)) return { kind: 'unknown' };
  }
  if (likeness && imitates(url, likeness)) return { kind: 'imitation' };
  if (likeness?.framesPortal) return { kind: 'framed' };
  const successor = successorOf(url.hostname);
  return successor ? moved(successor) : { kind: 'unknown' };
}

function moved({ name, home }: Ent): Where {
  return { kind: 'moved', entName: name, ...(home ? { movedTo: home } : {}) };
}

/** Whether it has the name and asks for what only the portal may: a tutorial has only the name. */
function imitates({ hostname }: URL, likeness: Likeness): boolean {
  const { names, mentions, asksPassword, hasPortalForm } = likeness;
  const bearsName = [hostname, ...names].some(isPortalNamed);
  return hasPortalForm ? bearsName || mentions.some(isPortalNamed) : bearsName && asksPassword;
}

const isPortalNamed = (words: string): boolean => normalise(words).includes('educonnect');
