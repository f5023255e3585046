/// <reference lib="dom" />
import { fileOf } from '../../lib/practice/pages';
import { expect, test } from '../harness/fixtures';
import { ownHeadings, showOwnPage } from '../harness/own-page';
import { axeOnPage } from './support/axe-on-page';
import { begin } from './support/practice';
import { storeSettings } from './support/settings';

test.use({ tab: 'own' });

/** A real password, as far as the practice knows. */
const CANARY = 'Zk9-canari!77';

/** One that begins like the exercise's, and has its beginning again at the end. */
const LIKE_ONE = 'Soleil!ChatSol';

test('a real password is written nowhere, and nothing is stored', async ({
  page,
  extensionUrl,
  extensionPage,
}) => {
  await begin(page, extensionUrl, 'premiere-connexion', 'pupil');
  await page.locator('#idp-EDU').check();
  await page.locator('#button-submit').click();
  await page.locator('#bouton_eleve').click();
  await page.locator('#password').click();
  const before = await extensionPage.evaluate(() => chrome.storage.local.get(null));
  await page.keyboard.type(CANARY);
  await expect(page.locator('.practice__remark')).toContainText(
    'Ne tape pas ton vrai mot de passe',
  );
  await expect(page.locator('#password')).toHaveValue('');
  await page.locator('#password').fill(CANARY);
  await expect(page.locator('#password')).toHaveValue('');
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toContain(CANARY.slice(0, 4));
  const stored = await extensionPage.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));
  expect(stored.local).toEqual(before);
  expect(stored.session).toEqual({});
});

test('nothing is left of a real password that begins like one of the exercise', async ({
  page,
  extensionUrl,
}) => {
  await begin(page, extensionUrl, 'mot-de-passe', 'pupil');
  await page.locator('#nouveauMdp').fill('');
  await page.locator('#nouveauMdp').click();
  await page.keyboard.type(LIKE_ONE);
  await expect(page.locator('.practice__remark')).toContainText(
    'Ne tape pas ton vrai mot de passe',
  );
  await expect(page.locator('#nouveauMdp')).toHaveValue('');
  const left = await page.evaluate(() => [
    ...[...document.querySelectorAll('input')].map(({ value }) => value),
    document.documentElement.outerHTML,
    JSON.stringify({ ...sessionStorage, ...localStorage }),
  ]);
  // The chips of the page bear the exercise's own.
  const own = /Soleil!2025/g;
  expect(left.filter((text) => /Soleil!|Chat/.test(text.replace(own, '')))).toEqual([]);
});

test('no page of the web can frame or open a page of the practice', async ({
  page,
  server,
  extensionUrl,
}) => {
  await page.goto(server.show('ent/mbn/home.html').at);
  const isReached = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    `${extensionUrl}${fileOf('ent/mbn/home.html').slice(1)}`,
  );
  expect(isReached).toBe(false);
});

test('outside an exercise, its pages lead to where one is chosen', async ({
  page,
  extensionUrl,
  extensionPage,
}) => {
  await page.goto(`${extensionUrl}${fileOf('ent/mbn/chooser.html').slice(1)}`, {
    waitUntil: 'commit',
  });
  await expect.poll(() => ownHeadings(extensionPage)).toContain('Choisissez un exercice');
});

for (const language of ['fr', 'ar'] as const) {
  test(`the practice has room on a phone, and no accessibility fault: ${language}`, async ({
    page,
    extensionUrl,
    extensionPage,
  }) => {
    await storeSettings(extensionPage, { language });
    await page.setViewportSize({ width: 360, height: 740 });
    const check = async () => {
      const { faults } = await axeOnPage(page, { within: '.training, .practice' });
      expect(faults).toEqual([]);
      const [wide, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect(wide).toBeLessThanOrEqual(room);
    };
    await showOwnPage(page, `${extensionUrl}practice.html`);
    await page.locator('a[href="#mot-de-passe"]').waitFor();
    await check();
    await page.locator('[value=pupil]').check();
    await page.locator('a[href="#mot-de-passe"]').click();
    await page.locator('.card .button--main').click();
    await page.locator('.practice__words').waitFor();
    await check();
    await showOwnPage(page, `${extensionUrl}practice.html#mot-de-passe/reussi`);
    await page.locator('.card--done').waitFor();
    await check();
  });
}
