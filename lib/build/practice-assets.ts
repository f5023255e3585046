import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOORS, fileOf, PRACTICE_PAGES, SERVED_FILE } from '../practice/pages';
import type { Asset } from './asset';
import { captcha } from './practice/captcha';
import { practicePage } from './practice/practice-page';
import { REPLICAS, readReplica } from './practice/read-replica';

const FOLDER = fileOf('').slice(1, -1);

const DRAWN = join(import.meta.dirname, '..', '..', 'components', 'practice');

/** Styles of what is drawn over the pages: in one file. */
const SHEETS = ['bar.css', 'show.css'];

/** Scripts and styles that the portal's replicas share. */
const STATIC = join(REPLICAS, 'educonnect', 'static');

/**
 * Makes the pages of the practice from the replicas of the tests. Runs in Node only.
 *
 * @param sheets style sheets that each page needs besides its own, by their paths in the package
 */
export function practiceAssets(sheets: readonly string[]): Asset[] {
  const replicas = PRACTICE_PAGES.map(readReplica);
  const addresses = new Set([
    ...replicas.map(({ page }) => new URL(page.at).href),
    'https://educonnect.education.gouv.fr/',
  ]);
  const isAnswered = (address: string) => addresses.has(address);
  const made = replicas.flatMap(({ page, html }) =>
    practicePage(page, html, { folder: FOLDER, sheets, isAnswered }),
  );
  const drawn = SHEETS.map((name) => readFileSync(join(DRAWN, name), 'utf8')).join('\n');
  const doors = DOORS.map(readReplica).map(({ page: { path, at } }) => ({ path, at }));
  const served = JSON.stringify([...replicas.map(({ page }) => page), ...doors]);
  return uniquely([
    ...made,
    ...shared(),
    { relativeDest: `${FOLDER}/bar.css`, contents: drawn },
    { relativeDest: SERVED_FILE.slice(1), contents: served },
  ]);
}

/** Those that the pages of the practice load. */
function shared(): Asset[] {
  return ['css', 'js'].flatMap((kind) =>
    readdirSync(join(STATIC, kind))
      .filter((name) => USED.has(name))
      .flatMap((name) => {
        const relativeDest = `${FOLDER}/static/${kind}/${name}`;
        const contents = readFileSync(join(STATIC, kind, name), 'utf8').replaceAll(
          '- ÉduConnect',
          '- ÉduConnect (entraînement)',
        );
        if (!name.startsWith('captch')) return [{ relativeDest, contents }];
        const { script, pictures } = captcha(contents, FOLDER);
        return [{ relativeDest, contents: script }, ...pictures];
      }),
  );
}

/** The sign-in page's. */
const USED = new Set(
  [...readReplica('educonnect/2025/login.html').html.matchAll(/idp-static\/\w+\/([\w.-]+)/g)].map(
    ([, name = '']) => name,
  ),
);

/** Pages share scripts and styles. */
function uniquely(assets: readonly Asset[]): Asset[] {
  return [...new Map(assets.map((asset) => [asset.relativeDest, asset])).values()];
}
