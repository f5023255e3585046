import type { Page } from '@playwright/test';
import { launchBrowser } from '../harness/browser';
import { BUILDS } from '../harness/extension';
import { pastFirstRun } from '../harness/first-run';
import { expect, test } from '../harness/fixtures';
import type { BrowserName } from '../harness/launched-browser';
import { showOwnPage } from '../harness/own-page';
import { stored } from './support/stored';

test.use({ tab: 'own' });

test('installing opens the welcome page, which keeps nothing by itself', async ({
  server,
  extensionUrl,
  browserName,
}) => {
  const build = BUILDS[browserName as BrowserName];
  const { context, close } = await launchBrowser(browserName as BrowserName, {
    proxy: server.proxy,
    extension: build,
  });
  try {
    await pastFirstRun(context, build, extensionUrl);
    const welcome = context.pages().find((page) => page.url().startsWith(extensionUrl)) as Page;
    await showOwnPage(welcome, welcome.url());
    await expect(welcome.locator('main')).toContainText('Trois questions, si vous voulez');
    await expect(welcome.locator('header')).toContainText('non officiel');
    await welcome.getByRole('button', { name: 'Passer la question' }).first().click();
    await expect(welcome.locator('main')).toContainText('Question passée.');
    expect(await stored(welcome, 'local')).toEqual({});
  } finally {
    await close();
  }
});

test('each of the three questions may be passed over', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await showOwnPage(page, `${extensionUrl}welcome.html`);
  const skip = page.getByRole('button', { name: 'Passer la question' });
  for (const left of [2, 1, 0]) {
    await skip.first().click();
    await expect(skip).toHaveCount(left);
  }
  await expect(page.getByText('Question passée.')).toHaveCount(3);
  expect(await stored(extensionPage, 'local')).toEqual({});
});

test('answers are kept, and the guide then speaks to whoever gave them', async ({
  page,
  overlay,
  extensionPage,
  server,
  extensionUrl,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBe(2);

  await showOwnPage(page, `${extensionUrl}welcome.html`);
  await page.getByRole('radio', { name: 'Responsable d’élève' }).check();
  await page.getByRole('combobox', { name: 'ENT' }).fill('Loire');
  await page.getByRole('option', { name: /Cybercollège 42/ }).click();
  await page.getByRole('combobox').last().selectOption('fr');
  await expect(page.getByText('Gardé sur cet appareil.')).toHaveCount(3);
  expect((await stored(extensionPage, 'local')).settings).toMatchObject({
    profile: 'guardian',
    entId: 'cybercolleges42',
    language: 'fr',
  });

  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect
    .poll(async () => (await overlay.guide())?.rings.map(({ profile }) => profile))
    .toEqual(['guardian']);
  expect((await overlay.guide())?.panel.text).toContain('Cliquez sur');
});
