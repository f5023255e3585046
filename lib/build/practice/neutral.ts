/** What is never said by a page that is not the real one. */
const OFFICIAL = /Minist|République|Marianne/;

/** Footers' lines of the ministry. */
const LINES = [/[ \t]*<p id="copyright">[^<]*<\/p>\n?/g, /<span>Ministère[^<]*<\/span>/g];

/** Headings, titles, and what stands for them. */
const HEADINGS =
  /(<(?:title|h[12]\b[^>]*|strong|p class="fr-header__service-title"|div class="cas__header")>)([^<]*)/g;

/** Names of services that a page may be taken for. */
const NAMES = /ÉduConnect|Scolarité services/g;

/** A link to a real site. */
const LINK = /href="(https:\/\/[^"]*|\/educt[^"]*)"/g;

/**
 * Makes a page that nobody takes for the real one: it says what it is in its headings, bears no name of
 * the State's, and leads to no real site.
 *
 * @param html a page
 * @param isKept whether an address is among those that the practice answers
 * @throws where a word of the State's is left
 */
export function neutral(html: string, isKept: (address: string) => boolean): string {
  const plain = LINES.reduce((page, line) => page.replace(line, ''), html)
    .replaceAll('Mon Bureau Numérique', 'ENT')
    .replace(HEADINGS, (_, tag: string, words: string) => {
      const named = words
        .replace(NAMES, '$& (entraînement)')
        .replace(/^ENT\b/, '$& (entraînement)');
      return tag + (tag === '<title>' && named === words ? `${words} (entraînement)` : named);
    })
    .replace(/ autocomplete="[^"]*"/g, '')
    .replace(/<(form|input)\b/g, '<$1 autocomplete="off"')
    .replace(LINK, (whole, address: string) => (isKept(address) ? whole : 'href="#"'))
    .replaceAll(' target="_blank" rel="noopener"', '');
  const left = OFFICIAL.exec(plain);
  if (left) throw new Error(`A page of the practice says « ${left[0]} »`);
  return plain;
}
