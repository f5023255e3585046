import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const squeezed = (text: string) => text.replace(/\s+/g, ' ');

const notices = read('public/THIRD-PARTY-NOTICES.txt');
const named = [...notices.matchAll(/^(\S+) (\d+\.\d+\.\d+) \(https:\S+\)$/gm)].map(
  ([, name = '', version = '']) => ({ name, version }),
);

/** What the build takes from packages that package.json does not name as dependencies. */
const BUNDLED_BESIDES = [
  'wxt',
  '@wxt-dev/browser',
  'fastest-levenshtein',
  '@etalab/decoupage-administratif',
];

describe('the notices shipped with the extension', () => {
  it('name every runtime dependency with its version', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const shipped = Object.entries(dependencies).map(([name, version]) => ({ name, version }));
    expect(named).toEqual(expect.arrayContaining(shipped));
  });

  it('name what the dependencies bring along', () => {
    const besides = BUNDLED_BESIDES.map((name) => ({ name, version: versionOf(name) }));
    expect(named).toEqual(expect.arrayContaining(besides));
  });

  it.each(named)('are those of $name as it is installed', ({ name, version }) => {
    expect(versionOf(name)).toBe(version);
    const copyrights = licenceOf(name).match(/^Copyright \(c\) .+$/gm) ?? [];
    expect(copyrights.filter((line) => !notices.includes(line.trim()))).toEqual([]);
  });

  it('hold the whole text of the MIT licence', () => {
    const text = licenceOf('preact');
    expect(squeezed(notices)).toContain(squeezed(text.slice(text.indexOf('Permission'))).trim());
  });

  it('say where the source of the Mozilla software is', () => {
    const version = versionOf('webextension-polyfill');
    expect(notices).toContain(`https://github.com/mozilla/webextension-polyfill/tree/${version}`);
    expect(notices).toContain('https://mozilla.org/MPL/2.0/');
  });
});

describe('the licence of the extension itself', () => {
  it('is the one that package.json names', () => {
    expect(JSON.parse(read('package.json')).license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n/);
  });
});

function versionOf(name: string): string {
  return JSON.parse(read(`node_modules/${name}/package.json`)).version;
}

/** The licence that a package is installed with; some are installed without one. */
function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}
