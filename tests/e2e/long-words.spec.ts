import type { Page } from '@playwright/test';
import type { Person } from '../../lib/people/person';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { illegible } from './support/legible';
import { LINA, MOTHER, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';
import { storeSettings } from './support/settings';

/** As long as a field takes, with nowhere to cut. */
const LONGEST = 'wolfeschlegelstein'.repeat(6).slice(0, 100);

const ADDRESS = `https://${'tres-long-nom-d-un-etablissement'.repeat(2).slice(0, 63)}.example.fr/`;

/** Everything that people write, as long as it may be. */
const PEOPLE: readonly Person[] = [
  {
    ...LINA,
    nickname: LONGEST,
    identifier: `l.${LONGEST.slice(4)}12`,
    ents: [{ child: '', entId: null, entHome: ADDRESS }],
  },
  { ...MOTHER, nickname: '', ents: [{ child: LONGEST, entId: 'mbn', entHome: ADDRESS }] },
];

/** A phone, and a window of 1280 px zoomed to 400 %. */
const WIDTHS = [360, 320];

for (const name of ['popup.html', 'welcome.html', 'sheet.html']) {
  test(`words without end are cut nowhere, and widen nothing: ${name}`, async ({
    page,
    extensionPage,
    extensionUrl,
  }) => {
    await storePeople(extensionPage, PEOPLE);
    await storeSettings(extensionPage, { entHome: ADDRESS, textSize: 'larger', spacing: true });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      await showOwnPage(page, `${extensionUrl}${name}`);
      await page.locator('h1, h2').first().waitFor();
      for (const fold of await page.locator('summary').all()) await fold.click();
      expect(await page.evaluate(illegible), `${width} px`).toEqual([]);
    }
  });
}

test('words without end in the popup’s form, what it refuses and what it removes', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await storePeople(extensionPage, PEOPLE);
  await storeSettings(extensionPage);
  await page.setViewportSize({ width: 320, height: 740 });
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press(`Supprimer ${LONGEST}`);
  await popup.press('Ajouter un identifiant');
  await popup.field('Identifiant ÉduConnect').fill(MOTHER.identifier);
  await popup.page.getByRole('radio', { name: 'Responsable d’élève' }).last().check();
  await popup.field('Prénom de l’enfant').fill(LONGEST);
  await popup.press('Ajouter un enfant');
  await popup.press(`Enlever : ${LONGEST}`);
  expect(await page.evaluate(illegible)).toEqual([]);
});

test('words without end in the school’s page', async ({ page, extensionUrl, extensionPage }) => {
  await storeSettings(extensionPage);
  await page.setViewportSize({ width: 320, height: 740 });
  await showOwnPage(page, `${extensionUrl}school.html`);
  await page.locator('h1').waitFor();
  for (const label of ['Nom de l’école', 'Personne ou service', 'Phrase pour les parents'])
    await fillIn(page, label);
  expect(await page.evaluate(illegible)).toEqual([]);
});

const fillIn = (page: Page, label: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(LONGEST);
