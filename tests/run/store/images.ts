/// <reference lib="dom" />
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { settingsValue } from '../../../lib/storage/settings-value';
import { readCatalogue } from '../../harness/catalogue';
import { enter } from '../../harness/expectations';
import { Overlay } from '../../harness/overlay';
import { showOwnPage } from '../../harness/own-page';
import { openTestBrowser, type TestBrowser } from '../../harness/test-browser';
import { framed, icon, poster, STRIP } from './art';
import { lettersWithoutFont } from './letters';
import type { Listing } from './listings';
import { pictureFaults, SIZES, type Size } from './picture';
import { SCENE_IDS, SCENES, type Scene } from './scenes';

/** The scene that the README shows. */
const README = 'entry';

/** How long the guide may take to show a scene, in ms. */
const PATIENCE = 15_000;

/**
 * Makes every picture of the listings, in one browser with the built extension.
 *
 * @param folder where they are written: `images/<locale>/<name>.png`
 * @returns what a store would refuse, or this machine cannot draw, one line per fault
 * @throws when the guide does not show what a scene is of
 */
export async function makeImages(folder: string, listings: readonly Listing[]): Promise<string[]> {
  const testBrowser = await openTestBrowser('chromium');
  const faults: string[] = [];
  try {
    const page = await testBrowser.context.newPage();
    const overlay = await Overlay.of(page);
    const easel = await testBrowser.context.newPage();
    const draw = async (path: string, size: Size, html: string) => {
      const png = await drawn(easel, size, html);
      const file = join(folder, 'images', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, png);
      faults.push(...pictureFaults(png, size).map((fault) => `${path} ${fault}`));
    };
    for (const listing of listings) {
      console.log(`▸ Images : ${listing.locale}`);
      const missing = await lettersWithoutFont(easel, wordsOf(listing));
      if (missing.length > 0) {
        faults.push(
          `${listing.locale} : aucune police n’a ici « ${missing.join('')} » : installez-en une, puis recommencez`,
        );
        continue;
      }
      for (const id of SCENE_IDS) {
        const scene: Scene = SCENES[id];
        const png = await shot(testBrowser, page, overlay, listing, scene);
        const html = framed(listing, id, png, scene.own === undefined);
        await draw(`${listing.locale}/${id}.png`, SIZES.screenshot, html);
        if (listing.locale === 'fr' && id === README) await forReadme(easel, folder);
      }
      await draw(`${listing.locale}/tile.png`, SIZES.tile, poster(listing, 'tile'));
      await draw(`${listing.locale}/marquee.png`, SIZES.marquee, poster(listing, 'marquee'));
    }
    const [french] = listings;
    if (french) await draw('icon-300.png', SIZES.icon, icon(french));
  } finally {
    await testBrowser.close();
  }
  return faults;
}

/** What stands on its pictures beside the guide, in the same letters. */
const wordsOf = ({ captions, slogan, unofficial, replica }: Listing): string =>
  [...Object.values(captions), slogan, unofficial, replica].join('');

/** The picture just drawn, light enough for the repository (`docs/guide.jpg`). */
async function forReadme(easel: Page, folder: string): Promise<void> {
  await easel.screenshot({ path: join(folder, 'images', 'guide.jpg'), type: 'jpeg', quality: 70 });
}

async function drawn(easel: Page, [width, height]: Size, html: string): Promise<Buffer> {
  await easel.setViewportSize({ width, height });
  await easel.setContent(html, { waitUntil: 'load' });
  return easel.screenshot();
}

/** The page under its own header, with the guide. */
async function shot(
  { extensionPage, extensionUrl, server }: TestBrowser,
  page: Page,
  overlay: Overlay,
  { language }: Listing,
  { replica: path, state: name, screen, own, settings }: Scene,
): Promise<Buffer> {
  const [width, height] = [SIZES.screenshot[0], SIZES.screenshot[1] - STRIP];
  const chosen = { ...settingsValue.initial, ...settings, language };
  await extensionPage.evaluate(async (kept) => {
    await chrome.storage.session.clear();
    await chrome.storage.local.set({ settings: kept });
  }, chosen);
  await page.setViewportSize({ width, height });
  if (own) {
    await showOwnPage(page, `${extensionUrl}${own}`);
    await page.locator('h1').first().waitFor();
    return page.screenshot();
  }
  const replica = readCatalogue().replicas.find((one) => one.path === path);
  const state = replica?.states.find((one) => one.name === name);
  if (!replica || !state) throw new Error(`No state « ${name} » of ${path}`);
  await enter(page, server, replica, state);
  await shown(overlay, screen ?? null);
  await page.evaluate(hideMarks);
  // Away from what a click of the scene has left it on.
  await page.mouse.move(0, 0);
  await shown(overlay, screen ?? null);
  // The memory of the tab, which the next language would find.
  await page.evaluate(() => sessionStorage.clear());
  return page.screenshot({ animations: 'disabled' });
}

/** Leaves of a page its content: what stands above and below bears the names of those whose page it copies. */
function hideMarks(): void {
  for (const part of document.querySelectorAll<HTMLElement>('body > :not(script, [popover])')) {
    if (part.tagName !== 'MAIN' && !part.querySelector('main')) part.style.display = 'none';
  }
}

async function shown(overlay: Overlay, screen: string | null): Promise<void> {
  const patience = Date.now() + PATIENCE;
  for (let last = ''; Date.now() < patience; ) {
    const guide = await overlay.guide();
    // Twice the same: its rings have come to rest.
    const now = JSON.stringify(guide);
    if (guide?.screen === screen && now === last) return;
    last = now;
    await overlay.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  throw new Error(`The guide does not show ${screen}`);
}
