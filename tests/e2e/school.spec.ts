import { readFileSync } from 'node:fs';
import { readPolicy } from '../../lib/school/read-policy';
import { FIREFOX_ID } from '../../lib/school/samples/firefox';
import { SYSTEMS } from '../../lib/school/samples/systems';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { stored } from './support/stored';

test.use({ tab: 'own' });

test('what is filled in is in the files at once, what is wrong is told, and nothing is kept', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await showOwnPage(page, `${extensionUrl}school.html`);
  await page.getByLabel('Nom de l’école').fill('Collège « L’Orée »');
  await page.getByLabel('Téléphone').fill('01 AB');
  await page.getByRole('combobox', { name: 'ENT de l’école' }).fill('Mon Bureau');
  await page
    .getByRole('option', { name: /Mon Bureau Numérique/ })
    .first()
    .click();
  await page.getByRole('switch', { name: 'Empêcher de choisir un autre ENT' }).click();
  await page.getByRole('radio', { name: 'Jamais' }).check();
  await page.getByRole('combobox', { name: 'Vos ordinateurs' }).selectOption('firefox');
  await expect(page.getByText('Refusé : ce n’est pas un numéro de téléphone')).toBeVisible();
  const file = page.getByRole('textbox', { name: 'policies.json' });
  const given = JSON.parse(await file.inputValue()).policies['3rdparty'].Extensions[FIREFOX_ID];
  expect(given).toEqual({
    schoolName: 'Collège « L’Orée »',
    ent: 'mbn',
    entLocked: true,
    identifiers: 'off',
  });
  expect(readPolicy(given).keys.every(({ state }) => state === 'taken')).toBe(true);
  for (const [system, { name }] of Object.entries(SYSTEMS)) {
    await page.getByRole('combobox', { name: 'Vos ordinateurs' }).selectOption({ label: name });
    const id = page.getByLabel('Identifiant de l’extension');
    if (!system.startsWith('firefox')) await id.fill('a'.repeat(32));
    await expect(page.getByRole('main').locator('textarea').first()).toHaveValue(/Orée/);
  }
  expect(await stored(extensionPage, 'local')).toEqual({});
});

// The drivers of the two browsers hand files over in one of them only.
test('the answers and the files are saved, and the answers taken up again', {
  tag: '@chromium',
}, async ({ page, extensionUrl }) => {
  const saved = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync(await (await download).path());
  };
  await showOwnPage(page, `${extensionUrl}school.html`);
  await page.getByLabel('Nom de l’école').fill('Collège de l’Été');
  const registry = await saved('Télécharger evident-chrome.reg');
  expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(registry.toString('utf16le')).toContain('"schoolName"="Collège de l’Été"');
  const answers = await saved('Garder ces réponses dans un fichier');
  await page.reload();
  await expect(page.getByLabel('Nom de l’école')).toHaveValue('');
  const open = page.getByLabel('Reprendre un fichier');
  await open.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: answers });
  await expect(page.getByLabel('Nom de l’école')).toHaveValue('Collège de l’Été');
  await expect(page.getByText('Réponses reprises.')).toBeVisible();
  await open.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: registry });
  await expect(page.getByRole('alert')).toHaveText('Ce fichier ne vient pas de cette page.');
});
