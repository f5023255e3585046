import { expect, test } from '../harness/fixtures';
import { keptPeople, LINA, SAMI, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';

const CHOOSER = 'ent/mbn/chooser.html';

test.beforeEach(({ extensionPage }) => storePeople(extensionPage, [LINA, SAMI]));

test('an identifier is copied, ready to be pasted', async ({ page, server, extensionUrl }) => {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Copier l’identifiant de Sami');
  await expect(popup.button('Copié : l’identifiant de Sami')).toBeVisible();

  await page.goto(server.show('legacy/2021/login.html').at);
  await page.locator('#username').press('Control+v');
  await expect(page.locator('#username')).toHaveValue(SAMI.identifier);
});

test('somebody’s particulars are changed in place', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Modifier Lina');
  await popup.field('Surnom').fill('Lina Durand');
  await popup.press('Garder sur cet appareil');
  await expect(popup.card(LINA.identifier)).toContainText('Lina Durand');
  expect(await keptPeople(extensionPage)).toEqual([{ ...LINA, nickname: 'Lina Durand' }, SAMI]);
});

test('an edition that is given up changes nothing', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Modifier Lina');
  await popup.field('Surnom').fill('Autre');
  await popup.press('Annuler');
  await expect(popup.card(LINA.identifier)).toContainText('Lina');
  expect(await keptPeople(extensionPage)).toEqual([LINA, SAMI]);
});

test('somebody deleted comes back to their place at once', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Supprimer Lina');
  await expect(popup.words).toContainText('Supprimé : Lina');
  await expect(popup.card(LINA.identifier)).toHaveCount(0);
  expect(await keptPeople(extensionPage)).toEqual([SAMI]);

  await popup.press('Annuler la suppression de Lina');
  await expect(popup.card(LINA.identifier)).toBeVisible();
  expect(await keptPeople(extensionPage)).toEqual([LINA, SAMI]);
});

test('somebody deleted comes back after the popup was closed', async ({
  page,
  extensionPage,
  extensionUrl,
  server,
}) => {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Supprimer Sami');
  await expect(popup.words).toContainText('Supprimé : Sami');
  await page.goto(server.show(CHOOSER).at);

  const later = await PopupPage.open(page, extensionUrl);
  await later.press('Annuler la suppression de Sami');
  await expect(later.card(SAMI.identifier)).toBeVisible();
  expect(await keptPeople(extensionPage)).toEqual([LINA, SAMI]);
});

test('the ENT of somebody kept is one click away', async ({ page, extensionUrl }) => {
  const popup = await PopupPage.open(page, extensionUrl);
  const link = popup.card(LINA.identifier).getByRole('link', { name: /Mon Bureau Numérique/ });
  await expect(link).toHaveAttribute('href', 'https://www.monbureaunumerique.fr/');
  const shortcut = popup.page.getByRole('link', { name: 'Ouvrir ÉduConnect' }).first();
  await expect(shortcut).toHaveAttribute('href', /^https:\/\/educonnect\.education\.gouv\.fr\//);
});
