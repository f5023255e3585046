/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/vocabulary';
import { launchBrowser } from '../harness/browser';
import { BUILDS } from '../harness/extension';
import { pastFirstRun } from '../harness/first-run';
import { expect, test } from '../harness/fixtures';
import type { BrowserName } from '../harness/launched-browser';
import { showOwnPage } from '../harness/own-page';
import { storeSettings } from './support/settings';
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

test('the first question is in view as the page opens, even on a small phone', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const language of LANGUAGES) {
    await storeSettings(extensionPage, { language });
    await showOwnPage(page, `${extensionUrl}welcome.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('radio').last()).toBeInViewport({ ratio: 1 });
  }
});

test('no card stands alone under others, whatever the width', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await storeSettings(extensionPage);
  await showOwnPage(page, `${extensionUrl}welcome.html`);
  await page.locator('summary').click();
  for (const width of [360, 600, 768, 900, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const row of ['.question', '.scene']) {
      const lefts = await page
        .locator(row)
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
      expect([1, 3], `${row} at ${width} px`).toContain(new Set(lefts).size);
    }
  }
});

test('an answer that is not one yet is never said to be kept', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await storeSettings(extensionPage);
  await showOwnPage(page, `${extensionUrl}welcome.html`);
  const field = page.getByRole('combobox', { name: 'ENT' });
  const main = page.getByRole('main');
  await field.fill('Besançon');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  await page.getByRole('radio').first().focus();
  await expect(main).toContainText('Pas encore choisi : cliquez sur un nom dans la liste.');
  await field.click();
  await expect(main).not.toContainText('Pas encore choisi');
  await field.press('Enter');
  await expect(main).toContainText('Gardé sur cet appareil : Éclat-BFC.');
  await page.getByRole('button', { name: 'Effacer l’ENT' }).click();
  await expect(main).toContainText('Effacé : aucun ENT n’est gardé.');
  await expect(field).toBeFocused();
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
  for (const kept of ['Responsable d’élève', 'Cybercollège 42', 'Français'])
    await expect(page.getByText(`Gardé sur cet appareil : ${kept}.`)).toBeVisible();
  const open = page.getByRole('main').getByRole('link').last();
  await expect(open).toHaveText('Ouvrir Cybercollège 42');
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
