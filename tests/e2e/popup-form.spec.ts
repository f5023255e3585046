import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { closePage } from '../harness/own-page';
import { keptPeople, LINA, MOTHER, SAMI, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';
import { store, stored } from './support/stored';

/** What is typed to find each ENT. */
const NAMES: Readonly<Record<string, string>> = {
  mbn: 'Mon Bureau',
  hdf: 'Hauts-de-France',
  'e-primo': 'e-primo',
};

/** What each earlier version kept. */
const KEPT = join(import.meta.dirname, '../unit/people/kept');

const IDENTIFIER = 'Identifiant ÉduConnect';

test('an identifier is kept by a click in the form, and nothing before it', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await newForm(page, extensionUrl);
  await popup.field(IDENTIFIER).fill('l.durand12');
  await popup.field('Surnom').fill('Moi');
  await popup.page.getByRole('radio', { name: 'Responsable d’élève' }).last().check();
  await popup.field('Prénom de l’enfant').fill('Lina');
  const ent = comboboxOf(popup);
  await ent.fill('Mon Bureau');
  await popup.page.getByRole('option', { name: /Mon Bureau Numérique/ }).click();
  expect(await stored(extensionPage, 'local')).toEqual({});

  await popup.press('Garder sur cet appareil');
  await expect(popup.card('l.durand12')).toContainText('Lina');
  await expect(popup.card('l.durand12')).toContainText('Mon Bureau Numérique');
  expect(await keptPeople(extensionPage)).toMatchObject([
    {
      nickname: 'Moi',
      identifier: 'l.durand12',
      profile: 'guardian',
      ents: [{ child: 'Lina', entId: 'mbn' }],
    },
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
  await expect(popup.page.getByRole('alert')).toContainText('ressemble à p.nom12');
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

test('one account of a guardian holds several children, added, removed and taken back', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await newForm(page, extensionUrl);
  await popup.field(IDENTIFIER).fill(MOTHER.identifier);
  await popup.page.getByRole('radio', { name: 'Responsable d’élève' }).last().check();
  for (const [rank, { child, entId }] of MOTHER.ents.entries()) {
    if (rank > 0) await popup.press('Ajouter un enfant');
    await popup.field('Prénom de l’enfant').nth(rank).fill(child);
    await comboboxOf(popup)
      .nth(rank)
      .fill(NAMES[entId ?? ''] ?? '');
    await popup.page.locator('[role=option]').first().click();
  }
  await popup.press('Enlever : Sami');
  await expect(popup.field('Prénom de l’enfant')).toHaveCount(2);
  await popup.press('Annuler la suppression de Sami');
  await expect(popup.field('Prénom de l’enfant').nth(1)).toHaveValue('Sami');
  await popup.press('Garder sur cet appareil');
  await expect(popup.card(MOTHER.identifier)).toContainText('Inès');
  expect(await keptPeople(extensionPage)).toMatchObject([{ ents: MOTHER.ents }]);

  await popup.press('Ajouter un identifiant');
  await popup.field(IDENTIFIER).fill(MOTHER.identifier);
  await popup.page.getByRole('radio', { name: 'Responsable d’élève' }).last().check();
  await popup.field('Prénom de l’enfant').fill('Zoé');
  await popup.press('Garder sur cet appareil');
  await expect(popup.words).toContainText('Enfant ajouté au compte');
  expect(await keptPeople(extensionPage)).toMatchObject([
    { ents: [...MOTHER.ents, { child: 'Zoé', entId: null, entHome: null }] },
  ]);
});

test('people of the first versions are all there, and nothing is set aside', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  for (const version of [1, 2]) {
    const raw = JSON.parse(readFileSync(join(KEPT, `version-${version}.json`), 'utf8'));
    await store(extensionPage, 'local', { people: raw });
    const popup = await PopupPage.open(page, extensionUrl);
    await expect(popup.card('m.dupont34')).toContainText('Mon Bureau Numérique');
    await expect(popup.card('s.dupont7')).toBeVisible();
    expect(await stored(extensionPage, 'local')).toEqual({ people: raw });
  }
});

test('a password is never kept for an identifier, nor in a half-typed form', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const popup = await newForm(page, extensionUrl);
  await popup.field('Surnom').fill('Lina');
  await popup.field(IDENTIFIER).fill('Azerty123!');
  await popup.press('Garder sur cet appareil');
  await expect(popup.page.getByRole('alert')).toContainText('On dirait un mot de passe');
  await expect(popup.button('Garder quand même')).toHaveCount(0);
  expect(await keptPeople(extensionPage)).toEqual([]);
  const everything = JSON.stringify([
    await stored(extensionPage, 'local'),
    await stored(extensionPage, 'session'),
  ]);
  expect(everything).toContain('Lina');
  expect(everything).not.toContain('Azerty');
});

for (const [what, typed] of [
  ['ten thousand characters', 'p.dupont12'.repeat(1000)],
  ['spaces alone', ' \u00a0\u200b '],
  ['signs of joy', '😀'.repeat(200)],
] as const) {
  test(`${what} are no identifier, and the form stays`, async ({
    page,
    extensionPage,
    extensionUrl,
  }) => {
    const popup = await newForm(page, extensionUrl);
    await popup.field(IDENTIFIER).fill(typed);
    await popup.press('Garder sur cet appareil');
    await expect(popup.page.getByRole('alert')).toBeVisible();
    await expect(popup.button('Garder quand même')).toHaveCount(0);
    await expect(popup.field(IDENTIFIER)).toBeFocused();
    expect(await keptPeople(extensionPage)).toEqual([]);
  });
}

async function newForm(page: Page, extensionUrl: string): Promise<PopupPage> {
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('Ajouter un identifiant');
  return popup;
}

/** The settings, folded away, have one of these too. */
function comboboxOf(popup: PopupPage): Locator {
  return popup.page.getByRole('main').getByRole('combobox').filter({ visible: true });
}
