/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import type { SettingsPatch } from '../../lib/storage/settings';
import { LANGUAGES, PROFILES } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { storeSettings } from './support/settings';
import { EVERY_FAMILY, wear } from './support/wear';

test.use({ tab: 'own' });

/** How many pages the sheet takes. */
async function pagesOf(page: Page): Promise<number> {
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

// Firefox's driver is not told of a page that the extension opens.
test('the popup’s guide leads to a sheet with every route, and what to do if one is stuck', {
  tag: '@chromium',
}, async ({ extensionPage, context, extensionUrl, page }) => {
  await storeSettings(extensionPage, { entId: 'mbn' });
  await showOwnPage(page, `${extensionUrl}popup.html`);
  await page.getByRole('heading', { name: 'Guide écrit' }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Fiche à imprimer' }).click();
  const sheet = await opened;
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveCount(6);
  await expect(sheet.getByRole('banner')).toContainText('non officiel');
  await expect(sheet.getByRole('banner')).toContainText('Mon Bureau Numérique');
  await expect(sheet.getByRole('main')).toContainText(
    'educonnect.education.gouv.fr/educt-aide/aide',
  );
  await expect(sheet.locator('b[lang=fr]').first()).toHaveText('«\u00a0Élève\u00a0»');
});

/** How its reader likes a screen, which is none of the paper’s business. */
const LIKINGS: readonly SettingsPatch[] = [
  {},
  { textSize: 'large' },
  { textSize: 'larger' },
  { textSize: 'larger', spacing: true },
];

// No driver of Firefox prints.
for (const language of LANGUAGES) {
  test(`the sheet is one page of A4, however its reader likes a screen: ${language}`, {
    tag: '@chromium',
  }, async ({ extensionPage, extensionUrl, page }) => {
    for (const liking of LIKINGS) {
      await storeSettings(extensionPage, { language, entId: 'mbn', ...liking });
      await showOwnPage(page, `${extensionUrl}sheet.html`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await pagesOf(page), JSON.stringify(liking)).toBe(1);
    }
    for (const family of EVERY_FAMILY) {
      await wear(page, family);
      for (const reader of ['everybody', ...PROFILES]) {
        await page.locator(`[value=${reader}]`).check();
        expect(await pagesOf(page), `${family} letters, for ${reader}`).toBe(1);
      }
    }
  });
}

// No driver of Firefox shows a page as it will be printed.
test('paper is black on white, whatever the reader’s screen', { tag: '@chromium' }, async ({
  extensionPage,
  extensionUrl,
  page,
}) => {
  await storeSettings(extensionPage, { entId: 'mbn', textSize: 'larger', spacing: true });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await showOwnPage(page, `${extensionUrl}sheet.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  await expect(page.getByRole('radio').first()).toBeHidden();
  const found = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *, header *')].filter(
      (element) => element.textContent?.trim() && element.checkVisibility(),
    );
    const looks = texts.map((element) => getComputedStyle(element));
    return {
      inks: [...new Set(looks.map(({ color }) => color))],
      spacing: [...new Set(looks.map(({ wordSpacing }) => Number.parseFloat(wordSpacing) || 0))],
      grounds: [...new Set(looks.map(({ backgroundColor }) => backgroundColor))].sort(),
    };
  });
  expect(found).toEqual({
    inks: ['rgb(0, 0, 0)'],
    spacing: [0],
    grounds: ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'],
  });
  await page.emulateMedia({ media: null, colorScheme: null });
});

test('on the sheet and in the popup, an ENT with accounts of its own is said to have them', async ({
  extensionPage,
  extensionUrl,
  page,
}) => {
  await storeSettings(extensionPage, { entId: 'e-primo' });
  await showOwnPage(page, `${extensionUrl}sheet.html`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Sur e-primo, les élèves n’utilisent pas ÉduConnect.');
  await expect(main).not.toContainText('Choisis l’entrée des élèves avec ÉduConnect');
  await expect(main).toContainText('Parent ou responsable : tous les jours');
  await showOwnPage(page, `${extensionUrl}popup.html`);
  await page.getByRole('heading', { name: 'Guide écrit' }).click();
  await page.locator('summary', { hasText: /^Élève$/ }).click();
  const said = page
    .locator('#help')
    .getByText('Sur e-primo, les élèves n’utilisent pas ÉduConnect.');
  await expect(said).toBeVisible();
});

test('the sheet is in the language chosen on it', async ({ extensionPage, extensionUrl, page }) => {
  await storeSettings(extensionPage);
  await showOwnPage(page, `${extensionUrl}sheet.html`);
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('listitem').filter({ hasText: 'Élève' })).not.toHaveCount(0);
});

test('an address longer than a line goes on before a dot or after a slash', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await storeSettings(extensionPage, { entId: 'mbn', textSize: 'larger' });
  await page.setViewportSize({ width: 360, height: 700 });
  await showOwnPage(page, `${extensionUrl}sheet.html`);
  await page.locator('.address').first().waitFor();
  const cuts = await page.locator('.address').evaluateAll((all) =>
    all.flatMap((address) => {
      const walker = document.createTreeWalker(address, NodeFilter.SHOW_TEXT);
      const places: { letter: string; top: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const [at, letter] of [...(node.nodeValue ?? '')].entries()) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, width } = range.getBoundingClientRect();
          if (width > 0) places.push({ letter, top });
        }
      return places.flatMap(({ letter, top }, at) => {
        const before = places[at - 1];
        return before && top > before.top + 8 ? [`${before.letter}${letter}`] : [];
      });
    }),
  );
  expect(cuts.length).toBeGreaterThan(0);
  expect(cuts.filter((cut) => !/^(?:\/.|.\.)$/.test(cut))).toEqual([]);
});
