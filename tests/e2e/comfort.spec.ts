import type { Page } from '@playwright/test';
import type { SettingsPatch } from '../../lib/storage/settings';
import { LANGUAGES } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { showOwnPage } from '../harness/own-page';
import { illegible } from './support/legible';
import { LINA, SAMI, storePeople } from './support/people';
import { open, play, SCENES } from './support/scenes';
import { storeSettings } from './support/settings';
import { EVERY_FAMILY, wear, wearInGuide } from './support/wear';

/** The largest text the guide offers, its letters, words and lines apart (WCAG 1.4.12). */
const AIRY: SettingsPatch = { textSize: 'larger', spacing: true };

const PAGES = ['popup.html', 'welcome.html', 'sheet.html', 'school.html', 'school-settings.html'];

const PHONE = { width: 360, height: 740 };

/** A window of 1280×1024 zoomed to 400 %, CSS px. */
const ZOOMED = { width: 320, height: 256 };

/** Time (ms) for one scene on a busy machine: each is read three times, once the guide stands still. */
const PATIENCE = 20_000;

/** The scenes with the most in them. */
const FULL = SCENES.filter(({ press, settings, until }) => press || settings || until);

for (const language of ['fr', 'ar', 'uk', 'zh'] as const) {
  test(`large and airy, no text of the guide is cut on a phone: ${language}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    test.setTimeout(PATIENCE * FULL.length);
    await page.setViewportSize(PHONE);
    for (const scene of FULL) {
      await play(scene, { page, overlay, server, extensionPage }, { language, ...AIRY });
      await expectLegible(page, overlay, scene.replica);
    }
  });
}

for (const language of LANGUAGES) {
  for (const name of PAGES) {
    test(`large and airy, no text of ${name} is cut on a phone: ${language}`, async ({
      page,
      extensionPage,
      extensionUrl,
    }) => {
      await storePeople(extensionPage, [LINA, SAMI]);
      await storeSettings(extensionPage, { language, ...AIRY });
      await page.setViewportSize(PHONE);
      await showOwnPage(page, `${extensionUrl}${name}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await unfold(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

for (const textSize of ['normal', 'large'] as const) {
  test(`no text of the guide is cut on a phone, its text being ${textSize}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    test.setTimeout(PATIENCE * FULL.length);
    await page.setViewportSize(PHONE);
    for (const scene of FULL) {
      await play(scene, { page, overlay, server, extensionPage }, { textSize });
      await expectLegible(page, overlay, scene.replica);
    }
  });
}

test('zoomed to 400 %, no text of the guide is cut', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  test.setTimeout(PATIENCE * FULL.length);
  await page.setViewportSize(ZOOMED);
  for (const scene of FULL) {
    const { press, type, until, ...start } = scene;
    await play(start, { page, overlay, server, extensionPage });
    await expectLegible(page, overlay, scene.replica);
  }
});

for (const name of PAGES) {
  test(`zoomed to 400 %, no text of ${name} is cut`, async ({
    page,
    extensionPage,
    extensionUrl,
  }) => {
    await storePeople(extensionPage, [LINA, SAMI]);
    await storeSettings(extensionPage);
    await page.setViewportSize(ZOOMED);
    await showOwnPage(page, `${extensionUrl}${name}`);
    await page.locator('h1, h2').first().waitFor();
    await unfold(page);
    expect(await faultsOf(page)).toEqual([]);
  });
}

/** Fails unless the whole guide can be read, in any family of letters, once it has taken its place. */
async function expectLegible(page: Page, overlay: Overlay, where: string): Promise<void> {
  for (const family of EVERY_FAMILY) {
    await wearInGuide(page, overlay, family);
    await open(overlay);
    await expect
      .poll(() => overlay.world.call(illegible, null), {
        message: `${where}, ${family} letters`,
        timeout: PATIENCE,
      })
      .toEqual([]);
  }
}

/** Opens each fold: what is in it is there, and only hidden. */
const unfold = (page: Page): Promise<void> =>
  page.locator('summary').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLElement).click();
  });

/** What cannot be read of one of the extension's own pages, in any family of letters. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const family of EVERY_FAMILY) {
    await wear(page, family);
    faults.push(...(await page.evaluate(illegible)).map((fault) => `${family}: ${fault}`));
  }
  return faults;
}
