import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { built } from './paths';

/** What is only for practice: the pages' copies and their scripts. */
const PRACTICE = /^(?:practice\/|practice-page\.js|likeness\.js|chunks\/practice)/;

/** Most bytes, as an archive compresses each file, of the package without it. */
const MOST = 1_000_000;

it('the package grows no heavier unseen: 1 MB without the practice pages', () => {
  const folder = built('chrome');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !PRACTICE.test(path));
  const weights = files.map((path) => {
    const contents = readFileSync(join(folder, path));
    return Math.min(contents.length, deflateRawSync(contents, { level: 9 }).length);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(weights.reduce((all, one) => all + one)).toBeLessThanOrEqual(MOST);
});
