import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { chooseEnt } from './support/choose-ent';
import { wayBackIn, wordsIn } from './support/in-guide';
import { keptPeople, LINA, SAMI, storePeople, withEnt } from './support/people';
import { PopupPage } from './support/popup-page';
import { store, stored } from './support/stored';

/**
 * Firefox sets no limit of its own to what an add-on stores, only the disk's; what it says then is
 * held by the unit tests of `refused`.
 */
const LIMITED = { tag: '@chromium' } as const;

/** What Chromium grants to `storage.local`, in bytes. */
const QUOTA = 10 * 1024 * 1024;

/** Less than a person takes, in bytes. */
const LEFT = 40;

test(
  'a device without room is said in the popup, and nothing is lost',
  LIMITED,
  async ({ page, extensionPage, extensionUrl }) => {
    await storePeople(extensionPage, [LINA]);
    await fillUp(extensionPage);
    const popup = await PopupPage.open(page, extensionUrl);
    await popup.press('Ajouter un identifiant');
    await popup.field('Identifiant ÉduConnect').fill('l.durand12');
    await popup.press('Garder sur cet appareil');
    await expect(popup.page.getByRole('alert')).toContainText('Il n’y a plus de place.');
    await expect(popup.field('Identifiant ÉduConnect')).toHaveValue('l.durand12');
    expect(await keptPeople(extensionPage)).toEqual([LINA]);

    await store(extensionPage, 'local', { junk: '' });
    await popup.press('Garder sur cet appareil');
    await expect(popup.card('l.durand12')).toBeVisible();
    await expect(popup.page.getByRole('alert')).toHaveCount(0);
  },
);

test(
  'a device without room is said on the page that shows the identifier',
  LIMITED,
  async ({ page, overlay, server, extensionPage }) => {
    await storePeople(extensionPage, [withEnt(SAMI, 'mbn')]);
    await fillUp(extensionPage);
    await page.goto(server.show('account/2025/activated.html').at);
    await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
    await overlay.click('[data-keep]');
    await expect.poll(() => wordsIn(overlay)).toContain('L’appareil n’a plus de place.');
    expect(await keptPeople(extensionPage)).toMatchObject([{ id: 'sami' }]);
  },
);

test(
  'a device without room does not keep the guide from leading back',
  LIMITED,
  async ({ page, overlay, server, extensionPage }) => {
    await fillUp(extensionPage);
    await page.goto(server.show('account/2025/activated.html').at);
    await expect.poll(() => wordsIn(overlay)).toContain('Pour aller dans ton ENT');
    await chooseEnt(page, overlay, 'eduprovence', 'eduprovence');
    await expect.poll(() => wayBackIn(overlay)).toMatch(/^https:\/\/www\.eduprovence\.fr\//);
  },
);

test(
  'a device without room does not keep a hint from going away',
  LIMITED,
  async ({ page, overlay, server, extensionPage }) => {
    await fillUp(extensionPage);
    await page.goto(server.show('educonnect/2025/login.html').at);
    await page.locator('#bouton_eleve').click();
    const hints = async () => {
      await overlay.askForHelp();
      return (await overlay.guide())?.hints.map(({ id }) => id);
    };
    await expect.poll(hints).toContain('login.forgotten');
    await overlay.click('[data-hint="login.forgotten"] [data-choose]');
    await overlay.click('[data-hint="login.forgotten"] .hint__hide');
    await expect.poll(hints).not.toContain('login.forgotten');
  },
);

async function fillUp(extensionPage: Page): Promise<void> {
  const held = Object.entries(await stored(extensionPage, 'local'));
  const taken = held.reduce((sum, [key, value]) => sum + key.length + sizeOf(value), 0);
  const empty = 'junk'.length + sizeOf('');
  await store(extensionPage, 'local', { junk: 'x'.repeat(QUOTA - taken - empty - LEFT) });
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
