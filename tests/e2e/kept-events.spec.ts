/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { attributeIn, wordsIn } from './support/in-guide';

test.use({ tab: 'own' });

/** Everything by which a page is heard. */
const EVENTS = [
  'input',
  'beforeinput',
  'change',
  'keydown',
  'keyup',
  'focusin',
  'focusout',
  'compositionstart',
  'compositionend',
  'selectionchange',
];

/** A page that keeps its events from everybody after it, from its first line on. */
const keepEvents = (page: Page) =>
  page.addInitScript((names) => {
    for (const name of names)
      window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  }, EVENTS);

test('the steps move on a page that keeps its events to itself', async ({
  page,
  overlay,
  server,
}) => {
  const step = () => attributeIn(overlay, '[data-hint][data-current]', 'data-hint');
  await keepEvents(page);
  const remembered = "sessionStorage.profilEduConnect = 'eleve'";
  await page.goto(server.show('educonnect/2025/login.html', { remembered }).at);
  await expect.poll(step).toBe('login.identifier');
  await page.locator('#username').pressSequentially('p.dupont12');
  await expect.poll(step).toBe('login.password');
  await page.locator('#password').pressSequentially('Soleil!2025');
  await expect.poll(step).toBe('login.submit');
  await page.locator('#username').fill('');
  await expect.poll(step).toBe('login.identifier');
});

test('a new password is judged, and its strength estimated, on such a page', async ({
  page,
  overlay,
  server,
}) => {
  await keepEvents(page);
  await page.goto(server.show('account/2025/new-password.html').at);
  const field = page.locator('#nouveauMdp');
  await expect.poll(() => wordsIn(overlay)).toContain('majuscule');
  await field.pressSequentially('soleilou');
  await expect.poll(() => wordsIn(overlay)).toContain('Encore une majuscule');
  const strength = () => attributeIn(overlay, '.password__strength', 'data-score');
  await field.fill('Aaaaaaa1!');
  await expect.poll(strength).toBe('1');
  await field.fill('Girafe?Violon42Tracteur');
  await expect.poll(strength).toBe('4');
});
