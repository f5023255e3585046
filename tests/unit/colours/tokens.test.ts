import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

/** Everything that styles something, or sets a token on what it styles. */
const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(css|tsx?)$/.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);

const found = (pattern: RegExp): Set<string> =>
  new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name)));

const declared = found(/(?:^|[{;'"`])\s*(--[a-z][\w-]*)(?=\s*:|['"][,:)\]])/gm);
/** In a style sheet: scripts name classes of pages alike. */
const inSheets = found(/^\s*(--[a-z][\w-]*)\s*:/gm);
const used = found(/var\((--[a-z][\w-]*)/g);

it('every token that is used is declared: an unknown one draws nothing', () => {
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
});

it('every token that is declared is used', () => {
  expect([...inSheets].filter((name) => !used.has(name))).toEqual([]);
});
