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

test('several deleted come back each, after the popup was closed too', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Supprimer Lina');
  await popup.press('Supprimer Sami');
  await expect(popup.words).toContainText('Aucun identifiant gardé');
  const later = await PopupPage.open(page, extensionUrl);
  await later.press('Annuler la suppression de Lina');
  await later.press('Annuler la suppression de Sami');
  await expect(later.card(SAMI.identifier)).toBeVisible();
  expect(await keptPeople(extensionPage)).toEqual([LINA, SAMI]);
});

test('the ENT of somebody kept is one click away', async ({ page, extensionUrl }) => {
  const popup = await PopupPage.open(page, extensionUrl);
  const link = popup.page.getByRole('link', { name: 'Ouvrir l’ENT de Lina' });
  await expect(link).toHaveAttribute('href', 'https://www.monbureaunumerique.fr/');
  const account = popup.page.getByRole('link', { name: 'Gérer mon compte : ÉduConnect' });
  await expect(account).toHaveAttribute('href', /^https:\/\/educonnect\.education\.gouv\.fr\//);
});

test('after « Copier », « Copié » goes away by itself', async ({ page, extensionUrl }) => {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Copier l’identifiant de Sami');
  await expect(popup.button('Copié : l’identifiant de Sami')).toBeVisible();
  await expect(popup.button('Copier l’identifiant de Sami')).toBeVisible({ timeout: 10_000 });
});

test('the keyboard comes to « Copier » before « Modifier » and « Supprimer »', async ({
  page,
  extensionUrl,
}) => {
  const popup = await PopupPage.open(page, extensionUrl);
  const names: (string | null)[] = [];
  await popup.button('Copier l’identifiant de Sami').focus();
  for (let stop = 0; stop < 3; stop += 1) {
    names.push(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null),
    );
    await page.keyboard.press('Tab');
  }
  expect(names).toEqual(['Copier l’identifiant de Sami', 'Modifier Sami', 'Supprimer Sami']);
});
