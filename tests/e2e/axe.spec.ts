import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { CONTRAST } from './support/axe-in-guide';
import { axeOnPage } from './support/axe-on-page';
import { LINA, SAMI, storePeople } from './support/people';
import { storeSettings } from './support/settings';

/** A phone in each direction, script and register; a wide window once. */
const VIEWS = [
  { language: 'fr', width: 360 },
  { language: 'fr', width: 1280 },
  { language: 'ar', width: 360 },
  { language: 'zh', width: 360 },
  { language: 'fr-simple', width: 360 },
] as const;

for (const name of [
  'popup.html',
  'welcome.html',
  'sheet.html',
  'school.html',
  'school-settings.html',
]) {
  for (const { language, width } of VIEWS) {
    test(`${name} has no accessibility fault, ${language}, ${width} px`, async ({
      page,
      extensionUrl,
      extensionPage,
    }) => {
      await storePeople(extensionPage, [LINA, SAMI]);
      await storeSettings(extensionPage, { language });
      await page.setViewportSize({ width, height: 800 });
      await showOwnPage(page, `${extensionUrl}${name}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.locator('h1, h2').first().waitFor();
      for (const fold of await page.locator('summary').all()) await fold.click();
      expect((await axeOnPage(page)).faults).toEqual([]);
      // A script and a direction change no colour.
      if (language !== 'fr') return;
      await browserOf(page.context()).preferColors(page, 'dark');
      const dark = await axeOnPage(page, { only: CONTRAST });
      expect(dark.faults, 'dark').toEqual([]);
      expect(dark.passed).toEqual(expect.arrayContaining(CONTRAST));
    });
  }
}
