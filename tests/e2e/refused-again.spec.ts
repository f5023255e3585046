import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { stored } from './support/stored';

const PAGE = 'account/2025/pupil-identity.html';
const REFUSED = 'La date ne correspond pas';
const OFFICE = 'secrétariat';

/** Sends a birth date that is not the pupil's, and waits for what the guide says of it. */
async function sendWrongDate(page: Page, overlay: Overlay): Promise<void> {
  await page.locator('#jourNaissance').fill('15');
  await page.locator('#moisNaissance').fill('03');
  await page.locator('#anneeNaissance').fill('2012');
  await page.locator('#bouton_confirmer').click();
  await page.waitForURL(/confirmationIdentite/);
  await expect.poll(() => overlay.text()).toContain(REFUSED);
}

test('the school office is named once the same box is refused a second time', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(PAGE).at);
  await sendWrongDate(page, overlay);
  await expect.poll(() => stored(extensionPage, 'session')).toHaveProperty('refused');
  expect(await overlay.text()).not.toContain(OFFICE);

  await page.reload();
  await expect.poll(() => overlay.text()).toContain(REFUSED);
  await expect
    .poll(async () => JSON.stringify(await stored(extensionPage, 'session')))
    .toMatch(/"occasions":\["[^",]+"\]/);
  expect(await overlay.text()).not.toContain(OFFICE);

  await sendWrongDate(page, overlay);
  await expect.poll(() => overlay.text()).toContain(OFFICE);
  await page.reload();
  await expect.poll(() => overlay.text()).toContain(OFFICE);
  expect(await stored(extensionPage, 'local')).not.toHaveProperty('refused');
  expect(JSON.stringify(await stored(extensionPage, 'session'))).not.toContain('2012');
});

test('another box that is refused is no second time', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const count = async () =>
    JSON.stringify(await stored(extensionPage, 'session')).split('until').length;
  await page.goto(server.show('account/2025/guardian-identity.html', { refused: '' }).at);
  await expect.poll(() => overlay.text()).toContain('L’école n’a pas la même réponse');
  await expect.poll(count).toBe(2);
  await page.goto(server.show(PAGE, { wrongDate: '' }).at);
  await expect.poll(() => overlay.text()).toContain(REFUSED);
  await expect.poll(count).toBe(3);
  expect(await overlay.text()).not.toContain(OFFICE);
});
