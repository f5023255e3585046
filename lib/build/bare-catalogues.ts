import type { Plugin } from 'vite';

/** A file of texts, as translators read and write it. */
const CATALOGUE = /\/lib\/texts\/locales\/[^/]+\/[^/]+\.json$/;

/** Leaves what is written for translators out of what is built. */
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
