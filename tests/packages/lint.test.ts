import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import linter, { type Finding } from 'addons-linter';
import { beforeAll, describe, expect, it } from 'vitest';
import { built, root } from './paths';

/** On a busy machine (ms). */
const PATIENCE = 60_000;

/** Warnings that stay, each with its reason. */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    why: 'Preact carries the code of dangerouslySetInnerHTML, which no view of ours uses',
  },
];

describe('the package for Firefox, checked as its store does', () => {
  let errors: Finding[];
  let warnings: Finding[];
  beforeAll(async () => {
    const config = { _: [built('firefox')], logLevel: 'fatal', output: 'none', selfHosted: false };
    const checked = linter.createInstance({ config, runAsBinary: false });
    ({ errors, warnings } = await checked.run());
  }, PATIENCE);

  it('has no error', () => {
    expect(errors).toEqual([]);
  });

  it('has no warning without a reason, and no reason without a warning', () => {
    const codes = new Set(warnings.map(({ code }) => code));
    expect([...codes]).toEqual(EXPLAINED.map(({ code }) => code));
  });
});

describe('the sources', () => {
  it('write no HTML from a text', () => {
    const writing = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn).filter((path) => {
      const source = readFileSync(path, 'utf8');
      return /(inner|outer)HTML['"\]]*\s*(?:[+?&|]*=(?!=)|:)|insertAdjacentHTML|dangerouslySet|document\.write\b/.test(
        source,
      );
    });
    expect(writing).toEqual([]);
  });
});

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(root, folder, path));
}
