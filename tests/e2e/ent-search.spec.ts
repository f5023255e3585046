import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';

const SAVED = 'Gardé sur cet appareil : Éclat-BFC.';

test('a school and its town find the ENT, which Enter takes', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const field = await search(page, extensionPage, extensionUrl);
  await field.fill('lycée Victor Hugo Besançon');
  await expect(page.getByRole('group', { name: 'Besançon (25)' })).toContainText('Éclat-BFC');
  await expect(option(page, 'Éclat-BFC')).toContainText('collège · lycée');
  await field.press('Enter');
  await expect(field).toHaveValue('Éclat-BFC');
  await expect(page.getByText(SAVED)).toHaveCount(1);
  expect((await stored(extensionPage, 'local')).settings).toMatchObject({ entId: 'eclat-bfc' });
});

test('a name spelt wrong is asked about, and nothing is chosen for it', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const field = await search(page, extensionPage, extensionUrl);
  await field.fill('bezancon');
  await expect(page.getByText('« bezancon » : rien de ce nom.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Tu cherchais ?' })).toContainText('Besançon (25)');
  await expect(option(page, 'Éclat-BFC')).toHaveCount(0);
  await field.press('Enter');
  await expect(field).toHaveValue('Besançon (25)');
  await expect(option(page, 'Éclat-BFC')).toBeVisible();
  expect((await stored(extensionPage, 'local')).settings).toMatchObject({ entId: null });
});

test('what is unknown leads to the départements, by the keyboard too', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const field = await search(page, extensionPage, extensionUrl);
  await field.fill('zzzzzz');
  await expect(page.getByRole('group', { name: 'Choisis ton département' })).toBeVisible();
  await field.press('Enter');
  await expect(field).toHaveValue('zzzzzz');
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue('Aisne (02)');
  await expect(option(page, 'ENT Hauts-de-France')).toBeVisible();
});

test('a level narrows the list, and the keyboard reaches it', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const field = await search(page, extensionPage, extensionUrl);
  await field.fill('Nantes');
  await expect(found(page)).toHaveText([/e-primo/, /e-lyco/]);
  const school = page.getByRole('button', { name: 'école', exact: true });
  await field.press('Tab');
  await page.keyboard.press('Tab');
  await expect(school).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(school).toHaveAttribute('aria-pressed', 'true');
  await expect(found(page)).toHaveText([/e-primo/]);
  await school.click();
  await expect(found(page)).toHaveText([/e-primo/, /e-lyco/]);
});

test('spaces, emoji and thousands of words are answered calmly', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const field = await search(page, extensionPage, extensionUrl);
  await field.fill('    ');
  await expect(found(page)).toHaveCount(0);
  await field.fill('😀'.repeat(20));
  await expect(page.getByRole('group', { name: 'Choisis ton département' })).toBeVisible();
  await field.fill(`Nantes ${'xyz '.repeat(2500)}`);
  await expect(option(page, 'e-primo')).toBeVisible();
});

/** Opens the welcome page for a pupil, and returns its search field. */
async function search(page: Page, extensionPage: Page, extensionUrl: string): Promise<Locator> {
  await storeSettings(extensionPage, { profile: 'pupil' });
  await showOwnPage(page, `${extensionUrl}welcome.html`);
  return page.locator('.combobox input');
}

const found = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

const option = (page: Page, name: string): Locator => found(page).filter({ hasText: name });
