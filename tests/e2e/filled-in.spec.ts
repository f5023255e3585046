/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, wordsIn } from './support/in-guide';

const LOGIN = 'educonnect/2025/login.html';

/** A tab that has signed in before opens the login page on the form of the same profile. */
const as = (profile: 'eleve' | 'responsable') => ({
  remembered: `sessionStorage.profilEduConnect = '${profile}'`,
});

const stepOf = (overlay: Overlay) => attributeIn(overlay, '[data-hint][data-current]', 'data-hint');

/** Sets fields as a script does that tells nobody. */
const setSilently = (page: Page, values: Readonly<Record<string, string>>) =>
  page.evaluate((all) => {
    for (const [selector, value] of Object.entries(all)) {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field) field.value = value;
    }
  }, values);

/** Chromium's own mark of a field that its password manager has filled in, without its content. */
async function fillAsBrowser(page: Page, selectors: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const selector of selectors) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['autofill'] });
  }
}

// No driver of Firefox marks a field as filled in by the browser; form-state.test.ts does.
for (const [profile, words] of [
  ['eleve', 'Vérifie que c’est bien ton identifiant'],
  ['responsable', 'Vérifiez que c’est bien votre identifiant'],
] as const) {
  test(`what the browser fills in is done, and whose it is to be checked: ${profile}`, {
    tag: '@chromium',
  }, async ({ page, overlay, server }) => {
    await page.goto(server.show(LOGIN, as(profile)).at);
    await expect.poll(() => stepOf(overlay)).toBe('login.identifier');
    await fillAsBrowser(page, ['#username']);
    await expect.poll(() => stepOf(overlay)).toBe('login.password');
    await fillAsBrowser(page, ['#password']);
    await expect.poll(() => stepOf(overlay)).toBe('login.submit');
    expect(await page.locator('#username').inputValue()).toBe('');
    expect(await wordsIn(overlay)).toContain(words);
    expect((await overlay.guide())?.quoted).toContain('Se connecter');
  });
}

test('what a script sets without a word is done, and whose it is to be checked', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN, as('eleve')).at);
  await expect.poll(() => stepOf(overlay)).toBe('login.identifier');
  await setSilently(page, { '#username': 'l.durand34', '#password': 'Secret-2026!' });
  await expect.poll(() => stepOf(overlay)).toBe('login.submit');
  expect(await wordsIn(overlay)).toContain('Vérifie que c’est bien ton identifiant');
  await setSilently(page, { '#password': '' });
  await expect.poll(() => stepOf(overlay)).toBe('login.password');
});

test('what its user typed needs no check', async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN, as('eleve')).at);
  await page.locator('#username').pressSequentially('p.dupont12');
  await page.locator('#password').pressSequentially('Soleil!2025');
  await expect.poll(() => stepOf(overlay)).toBe('login.submit');
  expect(await wordsIn(overlay)).not.toContain('Vérifie que');
  expect(await wordsIn(overlay)).toContain('Clique sur');
});

test('a new password that a script sets is judged, and so is the next one', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(() => wordsIn(overlay)).toContain('majuscule');
  await setSilently(page, { '#nouveauMdp': 'aaaaaaaa' });
  await expect.poll(() => wordsIn(overlay)).toContain('Encore une majuscule, un chiffre');
  await setSilently(page, { '#nouveauMdp': 'aaaaaaaA' });
  await expect.poll(() => wordsIn(overlay)).toContain('Encore un chiffre');
});
