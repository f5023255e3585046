import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const COMPONENTS = join(import.meta.dirname, '..', '..', '..', 'components');

/** A style sheet with those that it imports. */
function whole(file: string): string {
  const css = readFileSync(file, 'utf8');
  return css.replace(/@import "([^"]+)";/g, (_, path) => whole(join(dirname(file), path)));
}

const sheets = ['overlay', 'password'].flatMap((folder) =>
  readdirSync(join(COMPONENTS, folder))
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
);

// A content script takes each for itself, so a token set for the sake of another sheet would be lost.
it.each(sheets)('keeps all that %s sets', (sheet) => {
  const file = join(COMPONENTS, sheet);
  const set = readFileSync(file, 'utf8').match(/(?<![\w-])--[\w-]+(?=\s*:)/g) ?? [];
  const kept = withUsedTokens(whole(file));
  for (const name of set) expect(kept).toMatch(new RegExp(`${name}\\s*:`));
});
