import type { Page } from '@playwright/test';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { closePage } from '../harness/own-page';
import { renderPage } from '../harness/page-source';
import type { ReplicaServer } from '../harness/server';
import { chooseEnt } from './support/choose-ent';
import { cutParts } from './support/cut';
import { attributeIn, textsIn, wayBackIn, wordsIn } from './support/in-guide';
import { keptPeople, LINA, storePeople, withEnt } from './support/people';
import { PopupPage } from './support/popup-page';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';
import { unlistedIn, wordsOfUnlisted } from './support/unlisted';

const ACTIVATED = 'account/2025/activated.html';
const TILLEULS = 'https://les-tilleuls.arsene76.fr';
const PRONOTE = 'https://0760000x.index-education.net/pronote/';
const FIELD = '#school-address';
const GIVE = '[data-ask-school] button[type=submit]';

const arsene = (service: string) =>
  `https://cas.arsene76.fr/login?service=${encodeURIComponent(service)}`;

test.describe('an ENT of which a CAS is all that is known', () => {
  test.beforeEach(({ extensionPage }) =>
    storeSettings(extensionPage, { profile: 'pupil', entId: 'arsene76' }),
  );

  test('has the school’s address asked for, which is remembered', async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    await storePeople(extensionPage, [withEnt(LINA, 'arsene76')]);
    await page.goto(server.show(ACTIVATED).at);
    await asks(overlay);
    expect(await wordsIn(overlay)).toContain('s’ouvre par le site de ton école');
    expect(await wordsIn(overlay)).toContain('https://mon-college.arsene76.fr/');
    await give(page, overlay, `${TILLEULS}/sg.do?PROC=PAGE_ACCUEIL&ticket=12`);
    await expect.poll(() => wayBackIn(overlay)).toBe(`${TILLEULS}/`);
    expect(await keptPeople(extensionPage)).toMatchObject([{ ents: [{ entHome: TILLEULS }] }]);
    expect(JSON.stringify(await stored(extensionPage, 'local'))).not.toContain('ticket');
    await page.reload();
    await expect.poll(() => wayBackIn(overlay)).toBe(`${TILLEULS}/`);
  });

  const REFUSED = [
    ['http://les-tilleuls.arsene76.fr/', 'doit commencer par https://'],
    ['https://www.google.com/search?q=les+tilleuls', 'moteur de recherche'],
    ['https://cas.arsene76.fr/login', 'page de connexion'],
    ['https://les-tilleuls.example.org/', 'n’est pas dans Arsène 76'],
    ['va sur les-tilleuls.arsene76.fr', 'Colle l’adresse seule'],
  ] as const;
  for (const [at, [given, reason]] of REFUSED.entries()) {
    const title = `says why « ${given} » is no address of a school, and keeps what was typed`;
    // The reason is found by the same code everywhere: Firefox is tried on one.
    test(title, { tag: at > 0 ? '@chromium' : [] }, async ({
      page,
      overlay,
      server,
      extensionPage,
    }) => {
      await page.goto(server.show(ACTIVATED).at);
      await asks(overlay);
      await give(page, overlay, given);
      await expect.poll(() => wordsIn(overlay)).toContain(reason);
      expect(await valueIn(overlay)).toBe(given);
      expect((await stored(extensionPage, 'local')).settings).toMatchObject({ entHome: null });
    });
  }

  test('is not asked about at length again by who does not know', async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(ACTIVATED).at);
    await asks(overlay);
    await overlay.click('[data-ask-school] .link-button');
    await expect.poll(() => wordsIn(overlay)).toContain('Demande l’adresse d’Arsène 76');
    await page.reload();
    await expect.poll(() => wordsIn(overlay)).toContain('Demande l’adresse d’Arsène 76');
    await overlay.click('[data-know-school]');
    await give(page, overlay, TILLEULS);
    await expect.poll(() => wayBackIn(overlay)).toBe(`${TILLEULS}/`);
  });
});

for (const [width, height] of [
  [1280, 800],
  [1366, 650],
  [360, 640],
  [640, 400],
] as const) {
  // Places are our own arithmetic: one browser tells.
  test(`the longest address of a school is whole on its button: ${width}×${height}`, {
    tag: '@chromium',
  }, async ({ page, overlay, server, extensionPage }) => {
    const longest = `https://${'college-jean-jacques-rousseau-'.repeat(2)}99.arsene76.fr`;
    await storeSettings(extensionPage, { profile: 'pupil', entId: 'arsene76' });
    await storePeople(extensionPage, [withEnt(LINA, 'arsene76', longest)]);
    await page.setViewportSize({ width, height });
    await page.goto(server.show(ACTIVATED).at);
    await expect.poll(() => wayBackIn(overlay)).toBe(`${longest}/`);
    await expect.poll(() => overlay.world.call(cutParts, null)).toEqual([]);
  });
}

test('an ENT without an address does not bring the same question back', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await chooseEnt(page, overlay, 'pronote', 'pronote');
  await asks(overlay);
  await give(page, overlay, '0760000X.index-education.net/pronote');
  await expect.poll(() => wayBackIn(overlay)).toBe(PRONOTE);
  expect(await textsIn(overlay, 'a[data-way-back]')).toEqual(['Ouvrir le PRONOTE de ton école']);
});

test('the school of a kept person serves the ENT that was chosen', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil', entId: 'arsene76' });
  await storePeople(extensionPage, [withEnt(LINA, 'arsene76', TILLEULS)]);
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).toBe(`${TILLEULS}/`);
});

for (const [from, to] of [
  [`${PRONOTE}mobile.eleve.html?fd=1`, PRONOTE],
  [`${TILLEULS}/sg.do?PROC=IDENTIFICATION`, `${TILLEULS}/`],
] as const) {
  test(`who comes from ${from} goes back to ${to}`, async ({ page, overlay, server }) => {
    await comeFrom(page, overlay, server, arsene(from));
    await page.goto(server.show(ACTIVATED).at);
    await expect.poll(() => wayBackIn(overlay)).toBe(to);
  });
}

test('a site that the ENT does not own is not believed', async ({ page, overlay, server }) => {
  await comeFrom(page, overlay, server, arsene('https://arsene76.fr.example.org/'));
  await page.goto(server.show(ACTIVATED).at);
  await asks(overlay);
});

test('« C’est mon ENT » on PRONOTE’s hub keeps the school’s PRONOTE', async ({
  page,
  overlay,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil' });
  const hub = 'https://hubeduconnect.index-education.net/EduConnect/cas/login';
  const body = '<!doctype html><title>PRONOTE</title><h1>EduConnect</h1>';
  await page.route(`${hub}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${hub}?service=${encodeURIComponent(PRONOTE)}`);
  const popup = await openPopup();
  const where = () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[data-where]')?.dataset.where, null);
  await expect.poll(where).not.toBe('checking');
  await expect.poll(where).toMatch(/^(unknown|other-ent)$/);
  if ((await where()) === 'unknown') {
    await unlistedIn(popup);
    expect(await wordsOfUnlisted(popup)).toContain(PRONOTE);
    await popup.click('[data-keep-ent]');
    await expect.poll(() => wordsOfUnlisted(popup)).toContain('C’est gardé');
  }
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).toBe(PRONOTE);
});

test('the ENT chosen in the popup comes before what the tab told, at once', async ({
  page,
  overlay,
  server,
  extensionPage,
  context,
  extensionUrl,
}) => {
  await comeFrom(page, overlay, server, arsene(`${TILLEULS}/`));
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).toBe(`${TILLEULS}/`);
  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');
  await chooseInPopup(await context.newPage(), extensionUrl, extensionPage);
  await page.bringToFront();
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.monbureaunumerique.fr/');
});

test('the ENT chosen in the popup answers the question that the guide asks', async ({
  page,
  overlay,
  server,
  extensionPage,
  context,
  extensionUrl,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await chooseInPopup(await context.newPage(), extensionUrl, extensionPage);
  await page.bringToFront();
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.monbureaunumerique.fr/');
});

test('on a shared computer the next person is asked, whoever came before', async ({
  page,
  overlay,
  server,
  extensionPage,
  context,
}) => {
  await storeSettings(extensionPage, { sharedComputer: true });
  await comeFrom(page, overlay, server, arsene(`${TILLEULS}/`));
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).toBe(`${TILLEULS}/`);
  const next = await context.newPage();
  await page.close();
  const overlayOfNext = await Overlay.of(next);
  await next.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlayOfNext, '#ent-search', 'type')).toBe('search');
  expect(await wayBackIn(overlayOfNext)).toBeNull();
});

for (const signOut of ['ent/arsene76/signed-out.html', 'educonnect/2025/logout.html']) {
  test(`on a shared computer nothing is left in the tab after ${signOut}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    await storeSettings(extensionPage, { sharedComputer: true });
    await comeFrom(page, overlay, server, arsene(`${TILLEULS}/`));
    await page.goto(server.show(signOut).at);
    await overlay.world.appeared();
    await page.goto(server.show(ACTIVATED).at);
    await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  });
}

test('where the CAS leaves its user, the guide leads to their school', async ({
  page,
  overlay,
  server,
  context,
}) => {
  await comeFrom(page, overlay, server, arsene(`${TILLEULS}/`));
  await browserOf(context).killBackground();
  await page.goto(server.show('ent/arsene76/signed-in.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('ent/signed-in');
  await expect.poll(() => wayBackIn(overlay)).toBe(`${TILLEULS}/`);
});

/** Opens a chooser of Arsène 76 at this very address. */
async function comeFrom(
  page: Page,
  overlay: Overlay,
  server: ReplicaServer,
  address: string,
): Promise<void> {
  const chooser = server.replicas.find(({ path }) => path === 'ent/mbn/chooser.html');
  const body = chooser ? renderPage(chooser.html, chooser.vars ?? {}) : '';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe('arsene76');
}

async function asks(overlay: Overlay): Promise<void> {
  await expect
    .poll(() => attributeIn(overlay, '[data-ask-school]', 'data-ask-school'))
    .toBe('open');
  expect(await wayBackIn(overlay)).toBeNull();
}

/** Types an address as the school's, as a user does, and gives it. */
async function give(page: Page, overlay: Overlay, address: string): Promise<void> {
  await overlay.click(FIELD);
  await page.keyboard.type(address);
  await expect.poll(() => valueIn(overlay)).toBe(address);
  await overlay.click(GIVE);
}

function valueIn(overlay: Overlay): Promise<string | null> {
  return overlay.world.call((field) => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const input = roots.map((root) => root?.querySelector<HTMLInputElement>(field));
    return input.find((found) => found)?.value ?? null;
  }, FIELD);
}

/** Chooses Mon Bureau Numérique in the popup, and closes it once that is stored. */
async function chooseInPopup(tab: Page, extensionUrl: string, extensionPage: Page): Promise<void> {
  const popup = await PopupPage.open(tab, extensionUrl);
  await popup.page.locator('summary').filter({ hasText: 'Réglages' }).click();
  await popup.page.getByRole('combobox', { name: 'ENT' }).fill('Mon Bureau Numérique');
  await popup.page.getByRole('option', { name: 'Mon Bureau Numérique' }).first().click();
  await expect
    .poll(async () => (await stored(extensionPage, 'local')).settings)
    .toMatchObject({ entId: 'mbn' });
  await closePage(tab);
}
