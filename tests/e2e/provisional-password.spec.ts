import { PUPIL } from '../../lib/practice/accounts';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { ROUTES } from '../harness/routes';
import { walk } from '../harness/walk';
import { attributeIn, wordsIn } from './support/in-guide';
import { typeLogin } from './support/log-in';
import { listen } from './support/overheard';

test.use({ tab: 'own' });

const SENTENCE = 'c’est le mot de passe provisoire.';
const FIELD = '#nouveauMdp';

const screenOf = async (overlay: Overlay) => (await overlay.guide())?.screen;

/** The strength of what is typed comes after everything else that is said of it. */
const judged = (overlay: Overlay) => attributeIn(overlay, '.password__strength', 'data-score');

test('the provisional password is recognised as the new one, and another is not', async ({
  page,
  overlay,
  server,
}) => {
  await typeLogin(page, server);
  await page.locator('#bouton_valider').click();
  await expect.poll(() => screenOf(overlay)).toBe('educonnect/new-password');
  await page.locator(FIELD).pressSequentially(PUPIL.provisional);
  await expect.poll(() => wordsIn(overlay)).toContain(SENTENCE);
  await page.locator(FIELD).press('6');
  await expect.poll(() => wordsIn(overlay)).not.toContain(SENTENCE);
  await page.locator(FIELD).fill(PUPIL.personal);
  await expect.poll(() => wordsIn(overlay)).toMatch(/Parfait|Tout ce que la page demande y est/);
  expect(await wordsIn(overlay)).not.toContain(SENTENCE);
});

test('it is recognised when it was sent with Enter', async ({ page, overlay, server }) => {
  await typeLogin(page, server);
  await page.keyboard.press('Enter');
  await expect.poll(() => screenOf(overlay)).toBe('educonnect/new-password');
  await page.locator(FIELD).pressSequentially(PUPIL.provisional);
  await expect.poll(() => wordsIn(overlay)).toContain(SENTENCE);
});

test('it is recognised on the single page of 2021, two pages further on', async ({
  page,
  overlay,
  server,
}) => {
  const route = ROUTES.find(({ id }) => id === 'pupil-2021');
  const form = route?.steps.findIndex(({ screen }) => screen === 'educonnect/activation-form');
  if (!route || !form) throw new Error('no such way');
  await walk(
    page,
    overlay,
    server,
    { ...route, steps: route.steps.slice(0, form) },
    async ({ screen }) => {
      await expect.poll(() => screenOf(overlay)).toBe(screen);
    },
  );
  await page.locator('input[name="nouveau"]').pressSequentially(PUPIL.provisional);
  await expect.poll(() => wordsIn(overlay)).toContain(SENTENCE);
});

test('a background that died has forgotten it: nothing is said, and the checklist goes on', async ({
  page,
  overlay,
  server,
  extensionPage,
  context,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const overheard = await listen(extensionPage);
  await typeLogin(page, server);
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await overheard()).messages.join()).toContain('typed-password');
  await browserOf(context).killBackground();
  await page.locator('#bouton_valider').click();
  await expect.poll(() => screenOf(overlay)).toBe('educonnect/new-password');
  await page.locator(FIELD).pressSequentially(PUPIL.provisional);
  await expect
    .poll(() => attributeIn(overlay, '[data-criterion="digit"]', 'data-met'))
    .toBe('true');
  await expect.poll(() => judged(overlay)).not.toBeNull();
  expect(await wordsIn(overlay)).not.toContain(SENTENCE);
  expect(faults).toEqual([]);
});

test('« Tout effacer » forgets it', async ({ page, overlay, server, extensionPage }) => {
  await typeLogin(page, server);
  await page.locator('#bouton_valider').click();
  await page.locator(FIELD).pressSequentially(PUPIL.provisional);
  await expect.poll(() => wordsIn(overlay)).toContain(SENTENCE);
  // What erasing tells the extension's other contexts, the background among them.
  await extensionPage.evaluate(() => new BroadcastChannel('evident-erased').postMessage(null));
  await page.locator(FIELD).fill('');
  await page.locator(FIELD).pressSequentially(PUPIL.provisional);
  await expect.poll(() => judged(overlay)).not.toBeNull();
  await expect.poll(() => wordsIn(overlay)).not.toContain(SENTENCE);
});

test('a password that the portal refused is not taken for the provisional one', async ({
  page,
  overlay,
  server,
}) => {
  await typeLogin(page, server, PUPIL.personal.replace('2025', '2019'));
  await page.locator('#bouton_valider').click();
  await expect.poll(() => wordsIn(overlay)).toContain('L’œil le montre');
  await page.goto(server.show('account/2025/new-password.html').at);
  await page.locator(FIELD).pressSequentially(PUPIL.personal.replace('2025', '2019'));
  await expect.poll(() => judged(overlay)).not.toBeNull();
  expect(await wordsIn(overlay)).not.toContain(SENTENCE);
});
