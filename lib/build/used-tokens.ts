import type { Plugin } from 'vite';

/** Ids of style sheets that a content script carries as text. */
const CARRIED = /\.css\?inline$/;

/** Removes unused tokens from the style sheets injected into pages. */
export const usedTokens = (): Plugin => ({
  name: 'used-tokens',
  transform: (css, id) => (CARRIED.test(id) ? { code: withUsedTokens(css), map: null } : null),
});

/**
 * @internal exported for tests only
 * @param css a style sheet
 * @returns the same without the custom properties it does not use
 */
export function withUsedTokens(css: string): string {
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const kept = css.replace(/(?<![\w-])(--[\w-]+)\s*:[^;{}]*;?/g, (declaration, name) =>
    used.has(name) ? declaration : '',
  );
  // A removed property may have been the only one to use another.
  return kept === css ? css : withUsedTokens(kept);
}
