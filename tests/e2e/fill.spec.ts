import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { ToolbarPopup } from '../harness/toolbar-popup';
import { LINA, MOTHER, storePeople } from './support/people';
import { storeSettings } from './support/settings';
import { whereIs } from './support/where';

const FILL = '[data-fill]';

test.beforeEach(async ({ extensionPage }) => {
  await storeSettings(extensionPage);
  await storePeople(extensionPage, [LINA]);
});

for (const login of ['educonnect/2025/login.html', 'educonnect/2026/login.html']) {
  test(`the identifier is put in its field, as if typed: ${login}`, async ({
    page,
    server,
    openPopup,
  }) => {
    await page.goto(server.show(login).at);
    await page.locator('#bouton_eleve').click();
    await page.locator('#password').fill('Slip-2025');
    await listen(page);
    const popup = await openPopup();
    await expect.poll(() => canFill(popup)).toBe(true);

    await popup.click(FILL);
    await expect(page.locator('#username')).toHaveValue(LINA.identifier);
    await expect(page.locator('#password')).toHaveValue('Slip-2025');
    expect(await heard(page)).toEqual(['input username', 'change username']);
    await expect.poll(() => popup.text()).toContain('L’identifiant est dans la page.');
    const sent = server.requests.filter(
      ({ method, outcome }) => method === 'POST' && outcome !== 'refused',
    );
    expect(sent).toEqual([]);
  });
}

test('on the single login page of 2021 too', async ({ page, server, openPopup }) => {
  await page.goto(server.show('legacy/2021/login.html').at);
  const popup = await openPopup();
  await expect.poll(() => canFill(popup)).toBe(true);
  await popup.click(FILL);
  await expect(page.locator('#username')).toHaveValue(LINA.identifier);
});

test('a page that has changed meanwhile is not filled, and that is said', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await page.locator('#bouton_eleve').click();
  const popup = await openPopup();
  await expect.poll(() => canFill(popup)).toBe(true);
  await page.evaluate(() => document.getElementById('bouton_profil')?.click());
  await popup.click(FILL);
  await expect.poll(() => popup.text()).toContain('La page a refusé.');
  expect(await valuesOf(page)).not.toContain(LINA.identifier);
});

for (const elsewhere of [
  'account/2025/forgotten-password-pupil.html',
  'account/2025/new-password.html',
  'account/2025/activated.html',
  'ent/mbn/chooser.html',
  'ent/mbn/local-login.html',
  'negative/lookalike-suffix.html',
  'negative/http-login.html',
  'negative/pronote-login.html',
]) {
  test(`nothing can be filled on ${elsewhere}, as served`, async ({ page, server, openPopup }) => {
    await page.goto(server.show(elsewhere).at);
    const popup = await openPopup();
    await whereIs(popup);
    expect(await canFill(popup)).toBe(false);
  });
}

test('where the profile is to be chosen first, nothing is filled, and it is said why', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  const popup = await openPopup();
  await whereIs(popup);
  expect(await popup.text()).toContain('Choisissez d’abord votre profil sur la page.');
  await popup.click(FILL);
  expect(await canFill(popup)).toBe(false);
  expect(await valuesOf(page)).not.toContain(LINA.identifier);
});

for (const [profile, button, filled] of [
  ['pupil', '#bouton_eleve', LINA.identifier],
  ['guardian', '#bouton_responsable', MOTHER.identifier],
] as const) {
  for (const login of ['educonnect/2025/login.html', 'educonnect/2026/login.html']) {
    test(`only a ${profile}’s identifier is filled in on their page: ${login}`, async ({
      page,
      server,
      extensionPage,
      openPopup,
    }) => {
      await storePeople(extensionPage, [LINA, MOTHER]);
      await page.goto(server.show(login).at);
      await page.locator(button).first().click();
      const popup = await openPopup();
      await expect.poll(() => canFill(popup)).toBe(true);
      expect(
        await popup.evaluate(() => document.querySelectorAll('[data-fill]').length, null),
      ).toBe(1);
      expect((await popup.text()).replace(/\s+/g, ' ')).toContain('Changer de profil');
      await popup.click(FILL);
      await expect(page.locator('#username')).toHaveValue(filled);
    });
  }
}

function canFill(popup: ToolbarPopup): Promise<boolean> {
  return popup.evaluate(
    (selector) => document.querySelector(selector)?.getAttribute('aria-disabled') === 'false',
    FILL,
  );
}

/** Makes the page itself write down what it hears of its fields and forms. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { heard: log });
    for (const type of ['input', 'change', 'submit', 'keydown', 'click'])
      document.addEventListener(type, (event) =>
        log.push(`${type} ${(event.target as Element).id}`),
      );
  });
}

function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

function valuesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));
}
