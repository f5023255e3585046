import { expect, it } from 'vitest';
import { withUsedTokens } from '../../../lib/build/used-tokens';

it('keeps the tokens that a sheet uses, in light and dark, and no other', () => {
  const css = `/* --a: a colour */
    :root, .guide { --ink: #000000; --line: #cccccc; }
    @media (prefers-color-scheme: dark) { .guide { --ink: #ffffff; --line: #333333 } }
    .guide { color: var( --ink ); transition: color 1s }`;
  const kept = withUsedTokens(css);
  expect(kept.match(/--[\w-]+: #\w+/g)).toEqual(['--ink: #000000', '--ink: #ffffff']);
  expect(kept).toContain('.guide { color: var( --ink ); transition: color 1s }');
});

it('keeps a token that another one needs, as long as that one is used', () => {
  const css = '.guide { --unit: 16px; --space: calc(2 * var(--unit)); --radius: var(--unit) }';
  expect(withUsedTokens(`${css} p { gap: var(--space) }`)).toBe(
    '.guide { --unit: 16px; --space: calc(2 * var(--unit)); } p { gap: var(--space) }',
  );
  expect(withUsedTokens(css)).toMatch(/^\.guide \{ +\}$/);
});
