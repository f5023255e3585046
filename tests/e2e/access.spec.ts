/// <reference lib="dom" />
import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { watchSilence } from '../harness/silence';
import { PopupPage } from './support/popup-page';
import { settled } from './support/settings';

/** What Chromium's own page of extensions can set of one of them. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** What the popup asks by. */
interface Asking {
  permissions: { request(wanted: { origins?: string[] }): Promise<boolean> };
}

/** Sets, as its user may, on which pages the extension runs. */
async function setAccess(context: BrowserContext, extensionUrl: string, hostAccess: string) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (change) =>
      (
        chrome as unknown as { developerPrivate: DeveloperPrivate }
      ).developerPrivate.updateExtensionConfiguration(change),
    { extensionId: new URL(extensionUrl).host, hostAccess },
  );
  await page.close();
}

test('where the browser withholds its pages, the popup says so, and asks with one button', async ({
  backstage,
  context,
  extensionUrl,
  overlay,
  page,
  server,
}) => {
  await settled(backstage, { profile: 'pupil' });
  const popup = await PopupPage.open(await context.newPage(), extensionUrl);
  await expect(popup.words).toContainText('Mes identifiants');
  await expect(popup.words).not.toContainText('Le navigateur bloque le guide');
  try {
    await setAccess(context, extensionUrl, 'ON_CLICK');
    await expect(popup.words).toContainText('Le navigateur bloque le guide');
    await page.goto(server.show('educonnect/2025/login.html').at);
    expect(await watchSilence(overlay, false)).toEqual([]);

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
  } finally {
    await setAccess(context, extensionUrl, 'ON_ALL_SITES');
  }
  await expect(popup.words).not.toContainText('Le navigateur bloque le guide');
  await page.reload();
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
});
