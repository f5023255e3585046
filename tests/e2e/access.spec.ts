/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import { watchSilence } from '../harness/silence';
import { PopupPage } from './support/popup-page';
import { storeSettings } from './support/settings';

test.use({ tab: 'own' });

const WITHHELD = 'Le navigateur bloque le guide';
const LOGIN = 'educonnect/2025/login.html';

/** What the popup asks by. */
interface Asking {
  permissions: { request(wanted: { origins?: string[] }): Promise<boolean> };
}

test.beforeEach(async ({ extensionPage }) => storeSettings(extensionPage, { profile: 'pupil' }));

test.afterEach(async ({ testBrowser }) => testBrowser.browser.setAccess(true));

test('where the browser withholds its pages, the popup says so, and the guide is silent', async ({
  context,
  extensionUrl,
  testBrowser,
  overlay,
  page,
  server,
}) => {
  const popup = await PopupPage.open(await context.newPage(), extensionUrl);
  await expect(popup.words).toContainText('Mes identifiants');
  await expect(popup.words).not.toContainText(WITHHELD);

  await testBrowser.browser.setAccess(false);
  await expect(popup.words).toContainText(WITHHELD);
  await page.goto(server.show(LOGIN).at);
  expect(await watchSilence(overlay, false)).toEqual([]);

  await testBrowser.browser.setAccess(true);
  await expect(popup.words).not.toContainText(WITHHELD);
  await page.reload();
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
});

for (const given of [true, false]) {
  // The question is the browser's own, and only Firefox's can be reached.
  test(`one button asks for its pages, and the user ${given ? 'gives' : 'refuses'} them`, {
    tag: '@firefox',
  }, async ({ context, extensionUrl, testBrowser, overlay, page, server }) => {
    await testBrowser.browser.setAccess(false);
    await page.goto(server.show(LOGIN).at);
    const popup = await PopupPage.open(await context.newPage(), extensionUrl);
    await expect(popup.words).toContainText(WITHHELD);

    const answered = testBrowser.browser.answerRequest?.(given);
    await popup.press('Autoriser');
    await answered;
    if (given) await expect(popup.words).not.toContainText(WITHHELD);
    else await expect(popup.words).toContainText('Le navigateur a refusé.');
    await page.reload();
    if (given)
      await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
    else expect(await watchSilence(overlay, false)).toEqual([]);
  });
}

// Chromium's question cannot be reached: what is asked is looked at instead.
test('one button asks for all of its pages, in the click of the user', {
  tag: '@chromium',
}, async ({ context, extensionUrl, testBrowser }) => {
  await testBrowser.browser.setAccess(false);
  const popup = await PopupPage.open(await context.newPage(), extensionUrl);
  await expect(popup.words).toContainText(WITHHELD);
  const asked = popup.page.evaluate(
    () =>
      new Promise<{ origins: string[]; byUser: boolean }>((tell) => {
        const { permissions } = chrome as unknown as Asking;
        permissions.request = async ({ origins = [] }: { origins?: string[] }) => {
          tell({ origins, byUser: navigator.userActivation.isActive });
          return false;
        };
      }),
  );
  await popup.press('Autoriser');
  expect((await asked).byUser).toBe(true);
  expect((await asked).origins).toContain('https://educonnect.education.gouv.fr/*');
  await expect(popup.words).toContainText('Le navigateur a refusé.');
});
