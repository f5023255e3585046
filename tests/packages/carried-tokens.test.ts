import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built, PAGE_SCRIPTS } from './paths';

/** Set by the script itself, on what it draws. */
const SET = ['--behind', '--page-zoom', '--view-width'];

/** Written beside each `color-scheme` by the minifier. */
const OF_MINIFIER = /^--lightningcss-/;

const found = (code: string, pattern: RegExp): Set<string | undefined> =>
  new Set([...code.matchAll(pattern)].map(([, name]) => name));

describe.each(PAGE_SCRIPTS)('the tokens that a page carries: %s', (file) => {
  const code = readFileSync(join(built('chrome'), file), 'utf8');
  const declared = found(code, /(?<=[{;])(--[\w-]+):/g);
  const used = found(code, /var\((--[\w-]+)/g);

  it('are those that are used', () => {
    expect(declared.size).toBeGreaterThan(10);
    const own = [...declared].filter((name) => name && !OF_MINIFIER.test(name));
    expect(own.filter((name) => !used.has(name))).toEqual([]);
  });

  it('are all its own: the page’s reach into a shadow root', () => {
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((name) => !declared.has(name)).sort()).toEqual(SET);
  });
});
