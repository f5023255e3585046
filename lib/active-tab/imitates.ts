import { toUnicode } from 'punycode/punycode.es6.js';
import type { Likeness } from './likeness';
import { bearsPortalName } from './portal-name';

/**
 * Whether a page that is not the portal passes for it. A tutorial has only the name; a school's own
 * page names it where it leads there. The portal's form under another name may be anybody's: other
 * software has fields of the same names.
 *
 * @param host its host
 * @param likeness what was read there
 * @returns an imitation: it has the name and asks for what only the portal may; doubtful: it asks for
 *   that under a logo or a brand alone, asks somebody to sign in who cannot be seen to, or has the portal's
 *   own form; null for any other
 */
export function imitates(host: string, likeness: Likeness): 'imitation' | 'doubtful' | null {
  const { names, brands, mentions, asksPassword, asksSignIn, hasPortalForm } = likeness;
  if (!asksPassword && !asksSignIn && !hasPortalForm) return null;
  const bearsName = [readHost(host), ...names].some(bearsPortalName);
  if (!asksPassword && !hasPortalForm) return bearsName ? 'doubtful' : null;
  const isBranded =
    brands.some(bearsPortalName) || [...names, ...brands, ...mentions].some(isPortalsOwn);
  if (bearsName) return 'imitation';
  if (!hasPortalForm) return isBranded ? 'doubtful' : null;
  return isBranded || mentions.some(bearsPortalName) ? 'imitation' : 'doubtful';
}

/** A heading of the portal's, by which a copy is told that has its name in a picture alone (v24.3, v25.5). */
const isPortalsOwn = (words: string): boolean => /^je sélectionne mon profil$/i.test(words.trim());

/** A host as its letters are shown; as it stands where they are encoded wrongly, which some browsers let be. */
function readHost(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}
