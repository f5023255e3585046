import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesUsed } from './classes-used';
import { classesIn, rulesOf } from './rules';

const components = join(import.meta.dirname, '../../../components');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(components, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(components, folder, file));

/** What the guide draws is styled by its own sheets, and nothing else is. */
const places = {
  guide: {
    folders: ['overlay', 'password'],
    least: 40,
    /** Views of both. */
    shared: ['ui/icons.tsx', 'ui/page-words.tsx'],
    /** Drawn in pages only, of the same table. */
    elsewhere: ['tile', 'tile__ground', 'tile__ring'],
  },
  pages: {
    folders: ['ui', 'popup', 'welcome', 'sheet'],
    least: 40,
    shared: [],
    /** Where the guide's tokens stand. */
    elsewhere: ['guide'],
  },
  handout: {
    folders: ['handout'],
    least: 10,
    /** Views of the extension's own pages that it is made of. */
    shared: [
      'ui/address.tsx',
      'ui/page-words.tsx',
      'ui/route-steps.tsx',
      'school/contact-lines.tsx',
    ],
    elsewhere: ['guide'],
  },
};

const rules = ['overlay', 'password', 'ui', 'popup', 'welcome', 'sheet', 'handout'].flatMap(
  (folder) => filesIn(folder, '.css').flatMap(rulesOf),
);

describe.each(Object.entries(places))('the classes of the %s', (_, place) => {
  const { folders, shared, elsewhere, least } = place;
  const sources = [
    ...folders.flatMap((folder) => filesIn(folder, '.tsx')),
    ...shared.map((file) => join(components, file)),
  ].map((file) => classesUsed(readFileSync(file, 'utf8')));
  const used = new Set(sources.flatMap(({ names }) => names));
  const styled = classesIn(folders.flatMap((folder) => filesIn(folder, '.css')).flatMap(rulesOf));

  it('are written in full where they are given', () => {
    expect(used.size).toBeGreaterThan(least);
    expect(sources.flatMap(({ unread }) => unread)).toEqual([]);
  });

  it('have all a rule', () => {
    const without = [...used].filter((name) => !styled.has(name) && !elsewhere.includes(name));
    expect(without).toEqual([]);
  });

  it('are all given to something', () => {
    const dead = [...styled].filter((name) => !used.has(name) && !elsewhere.includes(name));
    expect(dead).toEqual([]);
  });
});

describe('a rule', () => {
  it('names a block, a part of it, or a kind of either', () => {
    const word = '[a-z]+(?:-[a-z]+)*';
    const name = new RegExp(`^${word}(?:__${word})?(?:--${word})?$`);
    expect([...classesIn(rules)].filter((one) => !name.test(one))).toEqual([]);
  });

  it('tells a state by an attribute: no class comes beside another', () => {
    const both = rules.filter(({ selector }) => /\.[\w-]+\.[\w-]+/.test(selector));
    expect(both.map(({ selector }) => selector)).toEqual([]);
  });

  it('goes by the line of the text, but where the window’s own pixels are meant', () => {
    const physical =
      /(?:^|[;\s])(?:(?:min-|max-)?(?:width|height)|(?:(?:padding|margin|border)-)?(?:top|right|bottom|left)):/;
    const placed = /^(?::host|\.panel|\.ring\[.*\] \.badge)$/;
    const found = rules.filter(({ body }) => physical.test(body)).map(({ selector }) => selector);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((selector) => !placed.test(selector))).toEqual([]);
  });

  it('is not written inside another', () => {
    expect(rules.length).toBeGreaterThan(200);
    expect(rules.filter(({ selector }) => selector.includes('&'))).toEqual([]);
  });
});

describe('what reads the classes of a component', () => {
  it('sees one that is put together', () => {
    const together = ['{`where--$', '{kind}`}'].join('');
    expect(classesUsed(`<p class=${together} />`).unread).toHaveLength(1);
    expect(classesUsed(`<p class={wide ? 'a b' : 'c'} />`)).toEqual({
      names: ['a', 'b', 'c'],
      unread: [],
    });
  });
});
