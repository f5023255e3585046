import { PROFILES, type Profile } from '../../../vocabulary';
import type { Ent } from '../../ent';
import type { Candidate, MarkedFamily } from '../candidate';
import type { LeadsTo } from '../chooser';
import { audienceOf } from '../labels';
import { holderOf } from '../open-roots';
import { hrefOf, isEduconnectSso } from '../sso';

/** Class that names an entry: perhaps a prefix that decides the address, then the profile. */
const PROFILE_CLASS = /^(?:login|other)?(student|relative)$/;
const STAFF_CLASS =
  /^(?:login|other)?(?:teacher|perseducnat|pers|agents?|guest)$|^(?:login)?other$/;

const PROFILE_OF: Readonly<Record<string, Profile>> = { student: 'pupil', relative: 'guardian' };

const LINKS = '.dominos a[href], a.domino[href]';

/**
 * Choosers by Edifice until 2026: one link per profile. The link's address decides (public source
 * of the product, 2026): the use of class names varies from one ENT to the next.
 */
export const edificeV1: MarkedFamily = {
  family: 'edifice-v1',
  marks: '.dominos, a.domino',
  anchor: 'credentials-content',
  rootOf: (mark) => mark.closest('.dominos') ?? holderOf(mark, 'section, ul, main, body'),
  candidates(page, root, ent) {
    const links = page.find(LINKS, root).map((link) => ({ link, url: hrefOf(link, page.url) }));
    if (links.every(({ link }) => isUntranslated(link))) return [];
    const direct = links.filter(({ url }) => url && isEduconnectSso(url));
    return links.map(({ link, url }): Candidate => {
      const route = /\/auth\/saml\/authn\/(student|relative)$/.exec(url?.pathname ?? '')?.[1];
      const named = [...link.classList].map((name) => PROFILE_CLASS.exec(name)?.[1]).find(Boolean);
      const profile = PROFILE_OF[route ?? named ?? ''];
      const isDirect = direct.some((one) => one.link === link);
      const structural = profile ? [profile] : isStaff(link) ? 'staff' : null;
      return {
        control: link,
        row: link,
        label: link,
        target: url ? targetOf(url, page.url, profile, ent) : 'unknown',
        profiles: isDirect ? atPortal(page.name(link), structural, direct.length) : structural,
      };
    });
  },
};

/**
 * A direct address leaves the choice of profile to ÉduConnect: the label says who it is for, and a
 * lone entry whose label names nobody is for both.
 */
function atPortal(
  name: string,
  structural: Candidate['profiles'],
  entries: number,
): Candidate['profiles'] {
  const { pupil, guardian } = audienceOf(name);
  if (structural === 'staff' || (structural && entries > 1 && !pupil && !guardian)) {
    return structural;
  }
  return PROFILES;
}

/** Labels are class names until their translation has loaded. */
const isUntranslated = (link: Element): boolean =>
  link.classList.contains((link.textContent ?? '').trim());

const isStaff = (link: Element): boolean =>
  [...link.classList].some((name) => STAFF_CLASS.test(name));

function targetOf(url: URL, here: URL, profile: Profile | undefined, ent: Ent | null): LeadsTo {
  if (isEduconnectSso(url)) return 'educonnect';
  if (url.hostname !== here.hostname) return 'other';
  if (url.pathname === '/auth/login') return 'local';
  const isRoute = url.pathname.startsWith('/auth/saml/authn/');
  if (isRoute && profile && ent?.[profile] === 'educonnect') return 'educonnect';
  return isRoute ? 'unknown' : 'other';
}
