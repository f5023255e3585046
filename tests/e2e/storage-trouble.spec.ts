import { expect, test } from '../harness/fixtures';
import { keptPeople, LINA, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';
import { store, stored } from './support/stored';

const LOGIN = 'educonnect/2025/login.html';
const CORRUPTED = { version: 1, profile: 'wizard' };
const FUTURE = { version: 99, people: [{ name: 'Lina', account: 'p.dupont12' }] };

test('what is corrupted is set aside, said, and not deleted', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await storePeople(extensionPage, [LINA]);
  await store(extensionPage, 'local', { settings: CORRUPTED });
  const popup = await PopupPage.open(page, extensionUrl);
  await expect(popup.page.getByRole('alert')).toContainText('Ces données sont illisibles.');
  await expect(popup.card(LINA.identifier)).toBeVisible();
  expect(await setAside(extensionPage)).toEqual([['settings', CORRUPTED, 'corrupted']]);
});

test('what a newer version wrote is set aside, said, and not deleted', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await store(extensionPage, 'local', { people: FUTURE });
  const popup = await PopupPage.open(page, extensionUrl);
  await expect(popup.page.getByRole('alert')).toContainText('Une version plus récente');
  expect(await setAside(extensionPage)).toEqual([['people', FUTURE, 'future']]);

  await popup.press('Ajouter un identifiant');
  await popup.field('Identifiant ÉduConnect').fill('l.durand12');
  await popup.press('Garder sur cet appareil');
  await expect(popup.card('l.durand12')).toBeVisible();
  expect(await keptPeople(extensionPage)).toMatchObject([{ identifier: 'l.durand12' }]);
  expect(await setAside(extensionPage)).toEqual([['people', FUTURE, 'future']]);
});

test('it is said once, and stays within reach in the settings', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  await store(extensionPage, 'local', { people: FUTURE });
  const popup = await PopupPage.open(page, extensionUrl);
  await popup.press('J’ai compris');
  await expect(popup.page.getByRole('alert')).toHaveCount(0);

  const later = await PopupPage.open(page, extensionUrl);
  await later.page.getByText('Réglages', { exact: true }).click();
  await later.page.getByText('Données gardées à part').click();
  await expect(later.page.locator('pre')).toContainText('"account": "p.dupont12"');
  await expect(later.page.getByRole('alert')).toHaveCount(0);
});

test('the guide goes on with storage it cannot read', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await store(extensionPage, 'local', { settings: CORRUPTED, people: FUTURE });
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.locator('#bouton_eleve').click();
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBeGreaterThan(1);
  expect(await setAside(extensionPage)).toEqual(
    expect.arrayContaining([
      ['settings', CORRUPTED, 'corrupted'],
      ['people', FUTURE, 'future'],
    ]),
  );
});

/** What is set aside: under which key it was, what it is, and why. */
async function setAside(extensionPage: Parameters<typeof stored>[0]): Promise<unknown[]> {
  const entries = (await stored(extensionPage, 'local')).setAside as
    | { key: string; value: unknown; reason: string }[]
    | undefined;
  return entries?.map(({ key, value, reason }) => [key, value, reason]) ?? [];
}
