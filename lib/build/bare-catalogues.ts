import type { Plugin } from 'vite';

/** Paths of the text files, as translators read and write them. */
const CATALOGUE = /\/lib\/texts\/locales\/[^/]+\/[^/]+\.json$/;

/** Leaves notes for translators out of the build. */
export const bareCatalogues = (): Plugin => ({
  name: 'bare-catalogues',
  enforce: 'pre',
  transform(source, id) {
    if (!CATALOGUE.test(id)) return null;
    const texts = Object.entries(JSON.parse(source) as Record<string, { message: string }>);
    const bare = Object.fromEntries(texts.map(([key, { message }]) => [key, { message }]));
    return { code: JSON.stringify(bare), map: null };
  },
});
