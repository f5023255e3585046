import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Every rule of the stylesheets: its selector and what it declares. */
const rules = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => join('components', file))
  .flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(
      ([, selector = '', body = '']) => ({ name: `${file} ${selector.trim()}`, body }),
    ),
  );

describe('a grid', () => {
  it('lets its column be narrower than its longest word, whatever the font', () => {
    const grids = rules.filter(({ body }) => /display: (?:inline-)?grid/.test(body));
    const shrinks = /grid-template-columns:|grid-auto-flow: column|place-items: center/;
    expect(grids.length).toBeGreaterThan(20);
    expect(grids.filter(({ body }) => !shrinks.test(body)).map(({ name }) => name)).toEqual([]);
  });
});

describe('what grows beside something else', () => {
  it('says how narrow it may be, whatever the font: its longest word, or its line', () => {
    const growing = rules.filter(({ body }) => /\bflex(?:-grow)?: 1/.test(body));
    expect(growing.length).toBeGreaterThan(10);
    const shrinks = /min-(?:inline-size|width):|max-inline-size: 100%/;
    expect(growing.filter(({ body }) => !shrinks.test(body)).map(({ name }) => name)).toEqual([]);
  });
});
