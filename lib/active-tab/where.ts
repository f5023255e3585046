import type { Ent } from '../ents/ent';
import { entOfHost } from '../ents/search/find';
import { successorOf } from '../ents/search/former';
import { normalise } from '../page/normalise';
import { educonnect, isSecure } from '../screens/hosts';
import type { Likeness } from './likeness';

/** Where the page in view stands. */
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
  /** Name of the ENT whose page it is; of the one to go to, where that one has moved. */
  readonly entName?: string;
  /** Where one gets in to an ENT that has moved; absent where nobody has written it down. */
  readonly movedTo?: string;
}

/** The State's own sites, its test servers included, are no imitation of each other. */
const OFFICIAL_DOMAIN = '.education.gouv.fr';

/**
 * Says where a page stands. Exact hosts, https and the default port only: copies of ÉduConnect exist
 * that have its name at the start of their host.
 *
 * @param url address of the page, where the browser gives it
 * @param likeness what the page shows, where it could be read
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

/** It bears the name and asks for what only the portal may ask: a tutorial does the first only. */
function imitates({ hostname }: URL, likeness: Likeness): boolean {
  const { names, mentions, asksPassword, hasPortalForm } = likeness;
  const bearsName = [hostname, ...names].some(isPortalNamed);
  return hasPortalForm ? bearsName || mentions.some(isPortalNamed) : bearsName && asksPassword;
}

const isPortalNamed = (words: string): boolean => normalise(words).includes('educonnect');
