import type { STORE_IDS } from '../../../lib/store-ids';

/** The page of the extension in each store, from its id there; `firefox` is a slug of `docs/store/amo.json`. */
const PAGES = {
  chrome: (id: string) => `https://chromewebstore.google.com/detail/${id}`,
  edge: (id: string) => `https://microsoftedge.microsoft.com/addons/detail/${id}`,
  firefox: (slug: string) => `https://addons.mozilla.org/firefox/addon/${slug}/`,
} as const;

/**
 * Where the extension is found, as the README has it.
 *
 * @param ids of the stores; Firefox's is known before the first upload, so that Chrome's or Edge's
 *   tells whether there has been one
 * @param slug the name of its page in Mozilla's store
 */
export function whereToFind(ids: typeof STORE_IDS, slug: string): string {
  const isOut = ids.chrome !== null || ids.edge !== null;
  const rows: readonly (readonly [browser: string, page: string | null])[] = [
    ['Chrome', ids.chrome && PAGES.chrome(ids.chrome)],
    ['Edge', ids.edge && PAGES.edge(ids.edge)],
    ['Firefox, Firefox pour Android', isOut ? PAGES.firefox(slug) : null],
  ];
  return [
    '| navigateur | où la trouver |',
    '|---|---|',
    ...rows.map(([browser, page]) => `| ${browser} | ${page ?? 'pas encore dans le magasin'} |`),
  ].join('\n');
}
