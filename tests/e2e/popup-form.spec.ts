import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { closePage } from '../harness/own-page';
import { keptPeople, LINA, SAMI, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';
import { stored } from './support/stored';

const IDENTIFIER = 'Identifiant ÉduConnect';

test('an identifier is kept by a click in the form, and nothing before it', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await newForm(page, extensionUrl);
  await popup.field(IDENTIFIER).fill('l.durand12');
  await popup.field('Surnom').fill('Lina');
  await popup.page.getByRole('radio', { name: 'Responsable d’élève' }).last().check();
  const ent = comboboxOf(popup);
  await ent.fill('Mon Bureau');
  await popup.page.getByRole('option', { name: /Mon Bureau Numérique/ }).click();
  expect(await stored(extensionPage, 'local')).toEqual({});

  await popup.press('Garder sur cet appareil');
  await expect(popup.card('l.durand12')).toContainText('Lina');
  await expect(popup.card('l.durand12')).toContainText('Mon Bureau Numérique');
  expect(await keptPeople(extensionPage)).toMatchObject([
    { nickname: 'Lina', identifier: 'l.durand12', profile: 'guardian', entId: 'mbn' },
  ]);
});

test('a half-typed form survives the popup', async ({ page, context, extensionUrl }) => {
  const popup = await newForm(page, extensionUrl);
  await popup.field(IDENTIFIER).pressSequentially('l.dur');
  await popup.field('Surnom').pressSequentially('Lin');
  await closePage(page);

  const later = await PopupPage.open(await context.newPage(), extensionUrl);
  await expect(later.field(IDENTIFIER)).toHaveValue('l.dur');
  await expect(later.field('Surnom')).toHaveValue('Lin');
});

test('an identifier unlike the others is doubted, and kept if the user insists', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await newForm(page, extensionUrl);
  await popup.field(IDENTIFIER).fill('dupont');
  await popup.press('Garder sur cet appareil');
  await expect(popup.page.getByRole('alert')).toContainText('ressemble à p.nomXX');
  await expect(popup.field(IDENTIFIER)).toBeFocused();
  expect(await keptPeople(extensionPage)).toEqual([]);

  await popup.press('Garder quand même');
  await expect(popup.card('dupont')).toBeVisible();
  expect(await keptPeople(extensionPage)).toMatchObject([{ identifier: 'dupont' }]);
});

test('an empty identifier is refused with the reason', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await newForm(page, extensionUrl);
  await popup.field(IDENTIFIER).fill('   ');
  await popup.press('Garder sur cet appareil');
  await expect(popup.page.getByRole('alert')).toContainText('cette case est vide');
  await expect(popup.button('Garder quand même')).toHaveCount(0);
  expect(await keptPeople(extensionPage)).toEqual([]);
});

test('an identifier that is kept already is not kept twice', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await storePeople(extensionPage, [LINA, SAMI]);
  const popup = await newForm(page, extensionUrl);
  await popup.field(IDENTIFIER).fill(SAMI.identifier.toUpperCase());
  await popup.press('Garder sur cet appareil');
  await expect(popup.page.getByRole('alert')).toContainText('déjà gardé pour Sami');
  expect(await keptPeople(extensionPage)).toEqual([LINA, SAMI]);
});

async function newForm(page: Page, extensionUrl: string): Promise<PopupPage> {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Ajouter un identifiant');
  return popup;
}

/** The settings, folded away, have one of these too. */
function comboboxOf(popup: PopupPage): Locator {
  return popup.page.getByRole('main').getByRole('combobox').filter({ visible: true });
}
