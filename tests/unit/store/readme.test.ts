import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STORE_IDS } from '../../../lib/store-ids';
import { readAmo } from '../../run/store/listings';
import { whereToFind } from './where-to-find';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { slug } = readAmo();

/** Heaviest picture of the README, in bytes: it is on every visit of the project. */
const HEAVIEST = 100_000;

it('the README says where the extension is found, as soon as the stores have given their ids', () => {
  const [, table] = /<!-- stores -->\n([\s\S]*?)\n<!-- \/stores -->/.exec(readme) ?? [];
  expect(table).toBe(whereToFind(STORE_IDS, slug));
});

it('it is found nowhere before, and at its store’s page after', () => {
  const none = { ...STORE_IDS, chrome: null, edge: null };
  expect(whereToFind(none, slug)).not.toContain('https:');
  const chrome = whereToFind({ ...none, chrome: 'a'.repeat(32) }, slug);
  expect(chrome).toContain(
    `| Chrome | https://chromewebstore.google.com/detail/${'a'.repeat(32)} |`,
  );
  expect(chrome).toContain('| Edge | pas encore dans le magasin |');
  expect(chrome).toContain(`https://addons.mozilla.org/firefox/addon/${slug}/`);
});

it('the README shows one picture, and it is light', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/g)].map(([, file = '']) => file);
  expect(pictures).toHaveLength(1);
  for (const file of pictures) expect(statSync(join(root, file)).size).toBeLessThan(HEAVIEST);
});

it('every document that a document leads to is here', () => {
  for (const name of ['README.md', 'docs/STORES.md', 'PRIVACY.md', 'CONTRIBUTING.md']) {
    const links = readFileSync(join(root, name), 'utf8').matchAll(
      /\]\((?!https:|#)([^)#]+)[^)]*\)/g,
    );
    for (const [, link = ''] of links)
      expect(existsSync(join(root, name, '..', link)), `${name}: ${link}`).toBe(true);
  }
});
