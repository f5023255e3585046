import { PUPIL } from '../../lib/practice/accounts';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { holdBackground } from './support/hold-background';
import { attributeIn, wordsIn } from './support/in-guide';
import { keptPeople } from './support/people';
import { storeSettings } from './support/settings';

const LOGIN = 'educonnect/2025/login.html';
const ACTIVATED = 'account/2025/activated.html';

/** Longer (ms) than a page that opens waits for what is known, on a busy machine too. */
const LONG = 14_000;
const FELT = 2500;
const PATIENCE = { timeout: 25_000 };

test('a background that answers late is listened to, language and profile included', async ({
  testBrowser,
  page,
  overlay,
  server,
  extensionPage,
}) => {
  test.setTimeout(60_000);
  await storeSettings(extensionPage, { profile: 'guardian', language: 'ar' });
  await holdBackground(testBrowser, LONG);
  await page.goto(server.show(LOGIN).at);
  await expect.poll(() => wordsIn(overlay), PATIENCE).toContain('Choisissez votre profil');
  await expect.poll(() => wordsIn(overlay), PATIENCE).toContain('اختاروا صفتكم');
  await expect.poll(() => wordsIn(overlay)).not.toContain('Choisissez votre profil');
});

test('what is kept slowly is said to be on its way, then kept', async ({
  testBrowser,
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '[data-keep]', 'type')).toBe('button');
  await holdBackground(testBrowser, FELT);
  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('Un instant…');
  await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');
  expect(await keptPeople(extensionPage)).toMatchObject([{ identifier: PUPIL.identifier }]);
});

test('what is kept as the background dies is kept', async ({
  page,
  overlay,
  server,
  extensionPage,
  context,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '[data-keep]', 'type')).toBe('button');
  // It may have started again, for the click, before it is seen to be gone.
  const killed = browserOf(context)
    .killBackground()
    .catch(() => null);
  await overlay.click('[data-keep]');
  await killed;
  await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');
  expect(await keptPeople(extensionPage)).toMatchObject([{ identifier: PUPIL.identifier }]);
});

test('no ENT is said to be unknown before it was looked for', async ({
  testBrowser,
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await overlay.click('#ent-search');
  await holdBackground(testBrowser, FELT);
  await page.keyboard.type('mon bureau');
  await expect
    .poll(
      async () => {
        const words = await wordsIn(overlay);
        expect(words).not.toContain('Aucun ENT de ce nom');
        return words;
      },
      { intervals: [50] },
    )
    .toContain('Mon Bureau Numérique');
});

test('ideas for a password that are long in coming are waited for', async ({
  testBrowser,
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(() => wordsIn(overlay)).toContain('Propose');
  await holdBackground(testBrowser, FELT);
  await overlay.click('[data-suggest]');
  await expect
    .poll(
      async () => {
        const words = await wordsIn(overlay);
        expect(words).not.toContain('Aucune idée');
        return words;
      },
      { ...PATIENCE, intervals: [50] },
    )
    .toContain('Trois idées');
});
