import { describe, expect, it } from 'vitest';
import { importsOf, type Sources, sources, wayTo } from './imports';

/** What is put into pages: every file of these folders, and the scripts that wire them. */
const ON_PAGES =
  /^(?:lib\/(?:active-tab\/in-page|ents\/choosers|guide|overlay|page|recognise|screens)\/|components\/(?:guides|overlay)\/|entrypoints\/(?:portal|chooser|chooser-here|likeness)\.ts$)/;

/** The 77 ENTs, and the search over them: only the background and the extension's own pages. */
const NEVER_ON_PAGES = /^lib\/ents\/(?:directory|search)\//;

/** What only Node runs, while it builds. */
const BUILD = /^lib\/build\//;

const all = sources();

const carried = (files: Sources): string[] =>
  [...files.keys()]
    .filter((file) => ON_PAGES.test(file))
    .map((file) => wayTo(files, file, (path) => NEVER_ON_PAGES.test(path)))
    .filter((way) => way.length > 0)
    .map((way) => way.join(' → '));

const builtIn = (files: Sources): string[] =>
  [...files.keys()]
    .filter((file) => !BUILD.test(file) && file !== 'wxt.config.ts')
    .filter((file) => importsOf(files, file).some(({ to }) => BUILD.test(to)));

describe('what runs in a page', () => {
  it('carries neither the directory of ENTs nor the search over it', () => {
    expect(carried(all)).toEqual([]);
  });

  it('is told where it does, by whatever way', () => {
    const mended = new Map(all);
    mended.set('lib/guide/made-up.ts', "import { ownEnt } from '../my-ent/own-ent';");
    mended.set('lib/ents/choosers/made-up.ts', "import { ENTS } from '../directory';");
    expect(carried(mended)).toEqual([
      'lib/guide/made-up.ts → lib/my-ent/own-ent.ts → lib/ents/search/find.ts',
      'lib/ents/choosers/made-up.ts → lib/ents/directory/index.ts',
    ]);
  });

  it('may know the types of what it does not carry', () => {
    const mended = new Map(all);
    mended.set('lib/guide/made-up.ts', "import type { Search } from '../ents/search/search';");
    expect(carried(mended)).toEqual([]);
  });

  it('is looked for among files that exist', () => {
    const pages = [...all.keys()].filter((file) => ON_PAGES.test(file));
    expect(pages).toEqual(
      expect.arrayContaining([
        'entrypoints/portal.ts',
        'entrypoints/chooser.ts',
        'entrypoints/chooser-here.ts',
        'lib/ents/choosers/read-chooser.ts',
        'components/overlay/run-guide.ts',
      ]),
    );
    const outside = [...all.keys()].filter((file) => NEVER_ON_PAGES.test(file));
    expect(outside).toContain('lib/ents/directory/index.ts');
  });
});

describe('what Node runs to build', () => {
  it('is imported by the configuration alone', () => {
    expect(builtIn(all)).toEqual([]);
    expect(importsOf(all, 'wxt.config.ts').some(({ to }) => BUILD.test(to))).toBe(true);
  });

  it('is told where anything else imports it, be it a type', () => {
    const mended = new Map(all);
    mended.set('lib/texts/made-up.ts', "import type { Asset } from '../build/asset';");
    expect(builtIn(mended)).toEqual(['lib/texts/made-up.ts']);
  });
});
