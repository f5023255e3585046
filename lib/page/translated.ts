import type { Page } from './page';

/**
 * What browsers leave behind that translate a page: Chrome's class, and the `font` elements around
 * each text (GoogleChromeLabs/link-to-text-fragment#61, vivek-nexus/transcriptonic#31); Edge's hashes
 * of texts.
 */
const TRACES =
  'html.translated-ltr, html.translated-rtl, [_msttexthash], font[style*="vertical-align: inherit"] > font';

/**
 * Whether the page's words are a translation, so that none of them is the portal's own. Firefox
 * changes the page's language only: then a French page must have lost its French words too.
 *
 * @param page the page
 */
export function isTranslated(page: Page): boolean {
  if (page.find(TRACES).length > 0) return true;
  const [html] = page.find('html');
  const language = html?.getAttribute('lang')?.toLowerCase() ?? '';
  if (language === '' || language.startsWith('fr')) return false;
  return !/mots?\s+de\s+passe/i.test(page.find('body')[0]?.textContent ?? '');
}
