import { settingsValue } from '../../lib/storage/settings-value';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { keptPeople, LINA, SAMI, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';
import { store, stored } from './support/stored';

const CHOOSER = 'ent/mbn/chooser.html';

test('« Tout effacer » leaves nothing in any storage, even with a guide at work elsewhere', async ({
  page,
  overlay,
  context,
  server,
  extensionPage,
  extensionUrl,
}) => {
  await storePeople(extensionPage, [LINA, SAMI]);
  await page.goto(server.show(CHOOSER).at);
  await expect.poll(() => hintsOf(overlay)).toBe(3);
  await overlay.click('[data-hint] .hint__hide');
  await expect.poll(() => hintsOf(overlay)).toBe(2);
  const popup = await PopupPage.open(await context.newPage(), extensionUrl);
  await popup.press('Supprimer Sami');
  await popup.press('Modifier Lina');
  await popup.field('Surnom').fill('Li');
  await expect
    .poll(async () => Object.keys(await stored(extensionPage, 'session')).sort())
    .toEqual(['draft', 'learnt', 'undo']);

  await popup.page.getByText('Réglages', { exact: true }).click();
  await popup.press('Tout effacer');
  await popup.press('Oui, tout effacer');
  await expect(popup.words).toContainText('Tout est effacé.');
  expect(await stored(extensionPage, 'local')).toEqual({});
  expect(await stored(extensionPage, 'session')).toEqual({});

  await page.bringToFront();
  await expect.poll(() => hintsOf(overlay), 'the guide heard of it').toBe(3);
  expect(await stored(extensionPage, 'local')).toEqual({});
  expect(await stored(extensionPage, 'session')).toEqual({});
});

test('a form half typed in one page goes when everything is erased in another', async ({
  page,
  context,
  extensionPage,
  extensionUrl,
}) => {
  const typing = await PopupPage.open(page, extensionUrl);
  await typing.press('Ajouter un identifiant');
  await typing.field('Identifiant ÉduConnect').fill(LINA.identifier);
  const erasing = await PopupPage.open(await context.newPage(), extensionUrl);
  await erasing.page.getByText('Réglages', { exact: true }).click();
  await erasing.press('Tout effacer');
  await erasing.press('Oui, tout effacer');
  await expect(erasing.words).toContainText('Tout est effacé.');
  await expect(erasing.words).toContainText('Aucun identifiant gardé');
  await expect(typing.words).toContainText('Aucun identifiant gardé');
  expect(await stored(extensionPage, 'session')).toEqual({});
});

test('whoever erases everything reads that it is done in their own language', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await store(extensionPage, 'local', { settings: { ...settingsValue.initial, language: 'ar' } });
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.page.locator('#settings summary').first().click();
  await popup.press('مسح كل شيء');
  await popup.press('نعم، مسح كل شيء');
  await expect(popup.words).toContainText('تم مسح كل شيء.');
  expect(await stored(extensionPage, 'local')).toEqual({});
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('« Tout effacer » asks first, and nothing is lost by a change of mind', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await storePeople(extensionPage, [LINA]);
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.page.getByText('Réglages', { exact: true }).click();
  await popup.press('Tout effacer');
  await popup.press('Non, garder');
  await expect(popup.card(LINA.identifier)).toBeVisible();
  expect(await keptPeople(extensionPage)).toEqual([LINA]);
});

async function hintsOf(overlay: Overlay): Promise<number | undefined> {
  await overlay.askForHelp();
  return (await overlay.guide())?.hints.length;
}
