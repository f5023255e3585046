import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { storeSettings } from './support/settings';

test.use({ tab: 'own' });

// Firefox's driver is not told of a page that the extension opens.
test('the popup’s guide leads to a sheet with every route, which prints on one page', {
  tag: '@chromium',
}, async ({ extensionPage, context, extensionUrl, page }) => {
  await storeSettings(extensionPage, { entId: 'mbn' });
  await showOwnPage(page, `${extensionUrl}popup.html`);
  await page.getByRole('heading', { name: 'Guide écrit' }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Fiche à imprimer' }).click();
  const sheet = await opened;
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveCount(5);
  await expect(sheet.getByRole('banner')).toContainText('non officiel');
  await expect(sheet.getByRole('banner')).toContainText('Mon Bureau Numérique');
  await expect(sheet.locator('b[lang=fr]').first()).toHaveText('«\u00a0Élève\u00a0»');

  await sheet.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  const printed = await sheet.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the sheet is in the language chosen on it', async ({ extensionPage, extensionUrl, page }) => {
  await storeSettings(extensionPage);
  await showOwnPage(page, `${extensionUrl}sheet.html`);
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('listitem').filter({ hasText: 'Élève' })).not.toHaveCount(0);
});
