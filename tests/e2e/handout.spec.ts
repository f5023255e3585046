/// <reference lib="dom" />
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { CONTRAST } from './support/axe-in-guide';
import { axeOnPage } from './support/axe-on-page';
import { pastedInto } from './support/clipboard';
import { savedFile } from './support/saved-file';

test.use({ tab: 'own' });

/** Most bytes of the guide, with every language. */
const LARGEST = 200_000;

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Nom de l’école').fill('Collège « L’Orée » & Cie');
  await page.getByLabel('Téléphone').fill('01 99 00 12 34');
  await page.getByRole('combobox', { name: 'ENT de l’école' }).fill('Mon Bureau');
  await page
    .getByRole('option', { name: /Mon Bureau Numérique/ })
    .first()
    .click();
}

const guideOf = (page: Page): Promise<string> =>
  savedFile(page, () => page.getByRole('button', { name: 'Télécharger guide-ent.html' }).click());

test('the guide is one file, which opens without the extension nor any request', async ({
  page,
  barePage,
  extensionUrl,
}, testInfo) => {
  await showOwnPage(page, `${extensionUrl}school.html`);
  await fillIn(page);
  const html = await guideOf(page);
  expect(Buffer.byteLength(html)).toBeLessThan(LARGEST);
  const file = testInfo.outputPath('guide.html');
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;

  const asked: string[] = [];
  const complaints: string[] = [];
  barePage.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  barePage.on('console', (line) => complaints.push(line.text()));
  await barePage.setViewportSize({ width: 360, height: 800 });
  await barePage.goto(address);
  await expect(barePage).toHaveTitle(/non officiel.*Collège « L’Orée » & Cie/);
  await expect(barePage.locator('h2')).toHaveCount(LANGUAGES.length);
  const entry = barePage.getByRole('link', { name: 'Ouvrir Mon Bureau Numérique' }).first();
  await expect(entry).toHaveAttribute('href', /^https:\/\/www\.monbureaunumerique\.fr\//);
  await expect(barePage.locator('script, link, img, iframe, form')).toHaveCount(0);
  const { scrollWidth, clientWidth } = await barePage.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);

  for (const [name, language] of [
    ['Français', 'fr'],
    ['العربية', 'ar'],
    ['中文', 'zh'],
  ] as const) {
    await barePage.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(barePage.locator('h2').filter({ visible: true })).toHaveText([name]);
    await expect(barePage.locator(`#${language}`)).toHaveCSS(
      'direction',
      language === 'ar' ? 'rtl' : 'ltr',
    );
    expect((await axeOnPage(barePage)).faults).toEqual([]);
  }
  await barePage.emulateMedia({ colorScheme: 'dark' });
  expect((await axeOnPage(barePage, { only: CONTRAST })).faults).toEqual([]);
  await barePage.emulateMedia({ colorScheme: null });
  // A route of this language leaves the others out still; the list of languages brings them back.
  await barePage.locator('#zh nav a').first().click();
  await expect(barePage.locator('h2').filter({ visible: true })).toHaveText(['中文']);
  await barePage.locator('#zh').getByRole('link', { name: '选择另一种语言' }).click();
  await expect(barePage.locator('h2').filter({ visible: true })).toHaveCount(LANGUAGES.length);
  // Firefox’s driver does not tell of the file itself.
  const others = asked.filter((url) => url !== address && !url.startsWith('about:'));
  expect(others).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the guide has the languages chosen, which are among the answers that are saved', async ({
  page,
  extensionUrl,
}) => {
  await showOwnPage(page, `${extensionUrl}school.html`);
  for (const name of ['English', '中文']) await page.getByRole('checkbox', { name }).uncheck();
  expect(await guideOf(page)).not.toMatch(/id="(?:en|zh)"/);
  const answers = await savedFile(page, () =>
    page.getByRole('button', { name: 'Garder ces réponses dans un fichier' }).click(),
  );
  await showOwnPage(page, `${extensionUrl}school.html`);
  await expect(page.getByRole('checkbox', { name: '中文' })).toBeChecked();
  const buffer = Buffer.from(answers);
  await page
    .getByLabel('Reprendre un fichier')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('checkbox', { name: '中文' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'English' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'العربية' })).toBeChecked();
});

test('the messages have the school’s values, say how many SMS they are, and are copied', async ({
  page,
  extensionUrl,
}) => {
  await showOwnPage(page, `${extensionUrl}school.html`);
  await expect(page.getByText('Choisissez d’abord l’ENT.')).toBeVisible();
  await fillIn(page);
  const messages = page.getByRole('region', { name: 'Messages aux parents' });
  const sms = messages.getByRole('textbox', { name: 'SMS' });
  await expect(sms).toHaveValue(/Orée[\s\S]*www\.monbureaunumerique\.fr[\s\S]*01 99 00 12 34/);
  await expect(messages.getByText(/caractères · Il faut 1 SMS\./)).toBeVisible();
  const language = messages.getByRole('combobox', { name: 'Langue des messages' });
  await language.selectOption('ar');
  await expect(sms).toHaveAttribute('dir', 'rtl');
  await expect(
    messages.getByText(/Il faut [23] SMS\. Avec ces lettres, un SMS contient 67/),
  ).toBeVisible();
  const mail = await messages.getByRole('textbox', { name: 'Mail', exact: true }).inputValue();
  expect(mail).toContain('https://www.monbureaunumerique.fr/');
  await messages.getByRole('button', { name: 'Copier' }).nth(1).click();
  await expect(messages.getByText('Copié.')).toBeVisible();
  expect(await pastedInto(page)).toBe(mail);
});

test('what is wrong goes into no guide, no message and no sheet', async ({
  page,
  extensionUrl,
}) => {
  await showOwnPage(page, `${extensionUrl}school.html`);
  const register = page.getByRole('textbox', { name: 'Fiche pour le registre' });
  await expect(register).toHaveValue(/- educonnect\.education\.gouv\.fr\n/);
  const name = page.getByLabel('Nom de l’école');
  const wrong = ['<img src=x onerror=alert(1)>', '"><script>document.title="x"</script>'];
  for (const typed of wrong) {
    await name.fill(typed);
    await page.getByLabel('Téléphone').fill('01 AB CD');
    await expect(page.getByText(/^Refusé/)).toHaveCount(2);
    const html = await guideOf(page);
    expect(html).not.toMatch(/onerror|<script|01 AB/);
    const boxes = page.getByRole('region', { name: 'Messages aux parents' }).getByRole('textbox');
    const texts = await boxes.evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    for (const text of [...texts, await register.inputValue()])
      expect(text).not.toMatch(/onerror|<script|01 AB/);
  }
  const sheet = await savedFile(page, () =>
    page.getByRole('button', { name: 'Télécharger fiche-registre.html' }).click(),
  );
  expect(sheet).toContain('<h2>Destinataires</h2>');
});
