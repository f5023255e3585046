import { PUPIL } from '../../lib/practice/accounts';
import { expect, test } from '../harness/fixtures';
import { attributeIn, wayBackIn, wordsIn } from './support/in-guide';
import { keptPeople, LINA, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';

const ACTIVATED = 'account/2025/activated.html';

test('the identifier that the page shows is kept by a click, with its ENT and profile', async ({
  page,
  overlay,
  server,
  extensionPage,
  extensionUrl,
}) => {
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe('mbn');
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  expect(await wordsIn(overlay)).toContain(PUPIL.identifier);
  expect(await wordsIn(overlay)).toContain('Garder ici');
  expect(await stored(extensionPage, 'local')).toEqual({});

  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');
  expect(await keptPeople(extensionPage)).toMatchObject([
    {
      identifier: PUPIL.identifier,
      profile: 'pupil',
      ents: [
        {
          child: '',
          entId: 'mbn',
          entHome: 'https://college-jules-ferry.monbureaunumerique.fr',
        },
      ],
    },
  ]);
  const popup = await PopupPage.open(page, extensionUrl);
  await expect(popup.card(PUPIL.identifier)).toContainText('Élève');
  await expect(popup.card(PUPIL.identifier)).toContainText('Mon Bureau Numérique');
});

test('a guardian’s identifier is kept as a guardian’s', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show('account/2025/guardian-activated.html').at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');
  expect(await keptPeople(extensionPage)).toMatchObject([{ profile: 'guardian', ents: [] }]);
});

test('an identifier that is kept already is not offered again', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storePeople(extensionPage, [LINA]);
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  expect(await wordsIn(overlay)).not.toContain('Garder');
});

test('an identifier kept in capitals is not offered again, and keeps what is known of it', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const person = { ...LINA, identifier: `${PUPIL.identifier.toUpperCase()}\u00a0` };
  await storePeople(extensionPage, [person]);
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  expect(await wordsIn(overlay)).not.toContain('Garder');
  expect(await keptPeople(extensionPage)).toEqual([person]);
});

test('a profile that nobody said is not made up', async ({
  page,
  overlay,
  server,
  extensionPage,
  extensionUrl,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await page.locator('.titreCompte').evaluate((badge) => badge.remove());
  await expect.poll(async () => (await overlay.guide())?.profile).toBeNull();
  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');
  expect(await keptPeople(extensionPage)).toMatchObject([{ profile: null }]);
  const popup = await PopupPage.open(page, extensionUrl);
  await expect(popup.card(PUPIL.identifier)).toBeVisible();
  await expect(popup.card(PUPIL.identifier)).not.toContainText('Élève');
});

for (const sharedComputer of [false, true]) {
  test(`the guide hears that what it kept is erased, shared computer or not: ${sharedComputer}`, async ({
    page,
    overlay,
    context,
    server,
    extensionPage,
    extensionUrl,
  }) => {
    await storeSettings(extensionPage, { sharedComputer });
    await page.goto(server.show(ACTIVATED).at);
    await expect.poll(() => attributeIn(overlay, '[data-keep]', 'type')).toBe('button');
    await overlay.click('[data-keep]');
    await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');

    const popup = await PopupPage.open(await context.newPage(), extensionUrl);
    await popup.page.getByText('Réglages', { exact: true }).click();
    await popup.press('Tout effacer');
    await popup.press('Oui, tout effacer');
    await expect(popup.words).toContainText('Tout est effacé.');
    await page.bringToFront();
    await expect.poll(() => wordsIn(overlay)).toContain('Garder ici');
    expect(await wordsIn(overlay)).not.toContain('L’identifiant est gardé.');
    expect(await stored(extensionPage, 'local')).toEqual({});
  });
}

test('a page cannot press the button itself', async ({ page, overlay, server, extensionPage }) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    for (const root of roots) root?.querySelector<HTMLElement>('[data-keep]')?.click();
  }, null);
  await overlay.click('#ent-search');
  await page.keyboard.type('zzzz');
  await expect.poll(() => wordsIn(overlay)).toContain('Aucun ENT de ce nom.');
  expect(await stored(extensionPage, 'local')).toEqual({});
});
