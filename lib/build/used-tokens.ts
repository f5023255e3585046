import type { Plugin } from 'vite';

/** A style sheet that a page's script carries as text. */
const CARRIED = /\.css\?inline$/;

/** Leaves out of the style sheets that go to every page the tokens they do not use. */
export const usedTokens = (): Plugin => ({
  name: 'used-tokens',
  transform: (css, id) => (CARRIED.test(id) ? { code: withUsedTokens(css), map: null } : null),
});

/**
 * @internal exported for tests only
 * @param css a style sheet
 * @returns the same without the custom properties that nothing in it uses
 */
export function withUsedTokens(css: string): string {
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const kept = css.replace(/(?<![\w-])(--[\w-]+)\s*:[^;{}]*;?/g, (declaration, name) =>
    used.has(name) ? declaration : '',
  );
  // What went away may have been the only one to use another.
  return kept === css ? css : withUsedTokens(kept);
}
