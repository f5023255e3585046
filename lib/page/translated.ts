import { once } from '../once';
import type { Page } from './page';

/**
 * What browsers leave behind when they translate a page: Chrome's class, and the `font` elements
 * around each text (GoogleChromeLabs/link-to-text-fragment#61, vivek-nexus/transcriptonic#31);
 * Edge's hashes of texts.
 */
const TRACES =
  'html.translated-ltr, html.translated-rtl, [_msttexthash], font[style*="vertical-align: inherit"] > font';

/** Words of which every portal page has some, and the guide's other languages none. */
const FRENCH = once(
  () =>
    /(?<!\p{L})(?:vous|votre|vos|nous|élèves?|mots? de passe|compte|identifiants?|connexion|adresse|oubliée?|avec|cette|sont|dans|été|veuillez|saisi\p{L}*|réessay\p{L}+|suivant|retour|obligatoires?|démarches|légales|accessibilité)(?!\p{L})/iu,
);

const known = new WeakMap<Page, boolean>();

/**
 * Whether the page's words are a translation, so that none of them is the portal's own. Firefox
 * changes only the page's `lang`: then a French page must have lost its French words too.
 *
 * @param page the page
 */
export function isTranslated(page: Page): boolean {
  const before = known.get(page);
  if (before !== undefined) return before;
  const found = page.find(TRACES).length > 0 || saysNothingFrench(page);
  known.set(page, found);
  return found;
}

function saysNothingFrench(page: Page): boolean {
  const [html] = page.find('html');
  const language = html?.getAttribute('lang')?.toLowerCase() ?? '';
  if (language === '' || language.startsWith('fr')) return false;
  const [body] = page.find('body');
  // biome-ignore lint/performance/useDomNodeTextContent: scripts and hidden parts are not translated
  return !FRENCH().test((body as HTMLElement | undefined)?.innerText ?? '');
}
