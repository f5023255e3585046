import type { SettingsPatch } from '../../lib/storage/settings';
import { expect, test } from '../harness/fixtures';
import { illegible } from './support/legible';
import { kept, LINA, SAMI } from './support/people';
import { play, SCENES } from './support/scenes';
import { settled } from './support/settings';

/** The largest text the guide offers, its letters, words and lines apart (WCAG 1.4.12). */
const AIRY: SettingsPatch = { textSize: 'larger', spacing: true };

const PHONE = { width: 360, height: 740 };

for (const language of ['fr', 'ar', 'uk'] as const) {
  test(`large and airy, no text of the guide is cut on a phone: ${language}`, async ({
    page,
    overlay,
    server,
    backstage,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize(PHONE);
    for (const scene of SCENES.filter(({ press, settings, until }) => press || settings || until)) {
      await play(scene, { page, overlay, server, backstage }, { language, ...AIRY });
      const { width = 0 } = (await overlay.guide())?.panel.box ?? {};
      if (width < 60) await overlay.click('[data-unfold]');
      expect(await overlay.world.call(illegible, null), scene.replica).toEqual([]);
    }
  });

  for (const name of ['popup.html', 'welcome.html']) {
    test(`large and airy, no text of ${name} is cut on a phone: ${language}`, async ({
      page,
      backstage,
      extensionUrl,
    }) => {
      await kept(backstage, [LINA, SAMI]);
      await settled(backstage, { language, ...AIRY });
      await page.setViewportSize(PHONE);
      await page.goto(`${extensionUrl}${name}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const fold of await page.locator('summary').all()) await fold.click();
      expect(await page.evaluate(illegible)).toEqual([]);
    });
  }
}
