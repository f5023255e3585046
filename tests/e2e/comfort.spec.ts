import type { SettingsPatch } from '../../lib/storage/settings';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { illegible } from './support/legible';
import { kept, LINA, SAMI } from './support/people';
import { open, play, SCENES } from './support/scenes';
import { settled } from './support/settings';

/** The largest text the guide offers, its letters, words and lines apart (WCAG 1.4.12). */
const AIRY: SettingsPatch = { textSize: 'larger', spacing: true };

const PAGES = ['popup.html', 'welcome.html', 'sheet.html'];

const PHONE = { width: 360, height: 740 };

/** A window of 1280×1024 zoomed to 400 %, CSS px. */
const ZOOMED = { width: 320, height: 256 };

/** The scenes with the most in them. */
const FULL = SCENES.filter(({ press, settings, until }) => press || settings || until);

for (const language of ['fr', 'ar', 'uk'] as const) {
  test(`large and airy, no text of the guide is cut on a phone: ${language}`, async ({
    page,
    overlay,
    server,
    backstage,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize(PHONE);
    for (const scene of FULL) {
      await play(scene, { page, overlay, server, backstage }, { language, ...AIRY });
      await open(overlay);
      expect(await overlay.world.call(illegible, null), scene.replica).toEqual([]);
    }
  });

  for (const name of PAGES) {
    test(`large and airy, no text of ${name} is cut on a phone: ${language}`, async ({
      page,
      backstage,
      extensionUrl,
    }) => {
      await kept(backstage, [LINA, SAMI]);
      await settled(backstage, { language, ...AIRY });
      await page.setViewportSize(PHONE);
      await showOwnPage(page, `${extensionUrl}${name}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const fold of await page.locator('summary').all()) await fold.click();
      expect(await page.evaluate(illegible)).toEqual([]);
    });
  }
}

test('zoomed to 400 %, no text of the guide is cut', async ({
  page,
  overlay,
  server,
  backstage,
}) => {
  test.setTimeout(60_000);
  await page.setViewportSize(ZOOMED);
  for (const scene of FULL) {
    const { press, type, until, ...start } = scene;
    await play(start, { page, overlay, server, backstage });
    await open(overlay);
    expect(await overlay.world.call(illegible, null), scene.replica).toEqual([]);
  }
});

for (const name of PAGES) {
  test(`zoomed to 400 %, no text of ${name} is cut`, async ({ page, backstage, extensionUrl }) => {
    await kept(backstage, [LINA, SAMI]);
    await settled(backstage);
    await page.setViewportSize(ZOOMED);
    await showOwnPage(page, `${extensionUrl}${name}`);
    await page.locator('h1, h2').first().waitFor();
    for (const fold of await page.locator('summary').all()) await fold.click();
    expect(await page.evaluate(illegible)).toEqual([]);
  });
}
