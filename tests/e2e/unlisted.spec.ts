import type { Page } from '@playwright/test';
import { entFormAddress } from '../../lib/project';
import { differences } from '../harness/expectations';
import { readManifest } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import type { ReplicaServer } from '../harness/server';
import { watchSilence } from '../harness/silence';
import { pastedInto } from './support/clipboard';
import { wayBackIn } from './support/in-guide';
import { showProvenChooser } from './support/proven-chooser';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';
import { unlistedIn, wordsOfUnlisted } from './support/unlisted';

test.use({ tab: 'own' });

const CHOOSER = 'negative/chooser-unknown-host.html';
const SCHOOL = 'https://college.example.net/';
const KEEP = '[data-keep-ent]';
const PROPOSE = '[data-propose-ent]';

const pointedAt = {
  name: 'pointed at',
  screen: 'ent/chooser',
  rings: [{ target: '#edu' }],
} as const;

test('on a chooser that no directory knows, the guide waits for a click on the icon', async ({
  page,
  overlay,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil' });
  await page.goto(showProvenChooser(server));
  expect(await watchSilence(overlay, false)).toEqual([]);

  const popup = await openPopup();
  expect(await unlistedIn(popup)).toBe('proven');
  await expect
    .poll(() => differences(page, overlay, { ...pointedAt, rings: [...pointedAt.rings] }))
    .toEqual([]);
  expect((await overlay.guide())?.ent).toBeNull();
  expect((await wordsOfUnlisted(popup)).replace(/\s/g, ' ')).toContain(
    'Élèves et parents : « Élève ou parent » est la bonne entrée.',
  );
});

test('a line that only its words and its form recommend is told of, and not pointed at', async ({
  page,
  overlay,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil' });
  await page.goto(server.show(CHOOSER).at);
  const popup = await openPopup();
  expect(await unlistedIn(popup)).toBe('likely');
  expect(await silent(overlay)).toEqual([null]);
  const words = (await wordsOfUnlisted(popup)).replace(/\s/g, ' ');
  expect(words).toContain('l’adresse doit être : educonnect.education.gouv.fr');
  expect(words).toContain('« Elève ou parent avec EduConnect » : peut-être la bonne entrée');
  expect(words).not.toContain('est la bonne ligne');
});

test('a second click brings no second guide', async ({ page, overlay, server, openPopup }) => {
  await page.goto(showProvenChooser(server));
  await unlistedIn(await openPopup());
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('ent/chooser');
  await page.mouse.click(5, 5);
  expect(await unlistedIn(await openPopup())).toBe('proven');
  expect(await page.locator('div[popover=manual]').count()).toBe(1);
});

test('nothing of it is left once the page is loaded again', async ({
  page,
  overlay,
  server,
  extensionPage,
  openPopup,
}) => {
  await page.goto(showProvenChooser(server));
  await unlistedIn(await openPopup());
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('ent/chooser');
  await page.reload();
  expect(await guidesOverTime(page)).toEqual([0]);
  expect(JSON.stringify(await everythingStored(extensionPage))).not.toContain('exemple.net');
});

test('« C’est mon ENT » keeps the school that its CAS leads to, shown before the click', async ({
  page,
  overlay,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
  await page.goto(server.show(CHOOSER).at);
  const popup = await openPopup();
  await unlistedIn(popup);
  expect(await wordsOfUnlisted(popup)).toContain(SCHOOL);
  const words = (await wordsOfUnlisted(popup)).replace(/\s/g, ' ');
  expect(words).toContain('Remplace : Mon Bureau Numérique');
  await popup.click(KEEP);
  await expect.poll(() => wordsOfUnlisted(popup)).toContain('C’est gardé');
  await popup.click('[data-undo-ent]');
  await expect.poll(() => wordsOfUnlisted(popup)).toContain('C’est mon ENT');
  expect((await stored(extensionPage, 'local')).settings).toMatchObject({ entId: 'mbn' });
  await popup.click(KEEP);
  await expect.poll(() => wordsOfUnlisted(popup)).toContain('C’est gardé');
  const kept = await everythingStored(extensionPage);
  expect(kept.local.settings).toMatchObject({ entId: null, entHome: SCHOOL });
  expect(JSON.stringify(kept)).not.toMatch(/service|cas\.example/);

  await page.goto(server.show('account/2025/activated.html').at);
  await expect.poll(() => wayBackIn(overlay)).toBe(SCHOOL);
  server.own(new URL(SCHOOL).origin, () => ({ html: '<title>Collège</title>' }));
  await overlay.click('a[data-way-back]');
  await expect.poll(() => page.url()).toBe(SCHOOL);
});

test('« C’est mon ENT » is not offered on a CAS that leads nowhere', async ({
  page,
  server,
  openPopup,
}) => {
  const { at } = server.show(CHOOSER);
  const { html } = server.replicas.find(({ path }) => path === CHOOSER) ?? { html: '' };
  const bare = at.replace(/\?.*/, '');
  await page.route(bare, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(bare);
  const popup = await openPopup();
  expect(await unlistedIn(popup)).toBe('likely');
  expect(await popup.evaluate((keep) => document.querySelector(keep) !== null, KEEP)).toBe(false);
});

test('« Proposer cet ENT » copies how the page is made, and nothing about its user', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil' });
  const url = await personalChooser(page, server);
  const popup = await openPopup();
  expect(await unlistedIn(popup)).toBe('likely');
  await popup.click(PROPOSE);
  const shown = await popup.evaluate(() => document.querySelector('textarea')?.value, null);
  await popup.click('[data-copy-report]');
  await expect.poll(() => wordsOfUnlisted(popup)).toContain('Rapport copié');

  const said = await wordsOfUnlisted(popup);
  const links = await popup.evaluate(
    () =>
      [...document.querySelectorAll('[data-unlisted] a')].map((link) => link.getAttribute('href')),
    null,
  );
  expect(links).toEqual([entFormAddress()].filter(Boolean));
  expect(said).toContain(
    entFormAddress() ? 'Ouvre le site d’Évid’ENT.' : 'Évid’ENT n’a pas encore de site.',
  );

  const report = await pastedInto(page);
  expect(report).toBe(shown);
  expect(report).toContain(`Adresse : ${url.origin}/espace/…/login`);
  expect(report).toContain('lu comme « kosmos »');
  expect(report).toContain('valeur EDU');
  expect(report).toContain('« eleve ou parent avec educonnect … »');
  expect(report).not.toMatch(/paul|dupont|12|34|9F8E7D|ticket|service|user/i);
});

for (const replica of [
  'negative/school-tutorial.html',
  'negative/search-results.html',
  'negative/pronote-login.html',
  'negative/franceconnect.html',
  'negative/tax-login.html',
]) {
  test(`nothing is pointed at on ${replica}, which is no chooser`, async ({
    page,
    overlay,
    server,
    openPopup,
  }) => {
    await page.goto(server.show(replica).at);
    expect(await unlistedIn(await openPopup())).toBe('none');
    expect(await silent(overlay)).toEqual([null]);
  });
}

test('none of this takes a permission besides those of a click', () => {
  const { permissions, ...manifest } = readManifest();
  expect(permissions).toEqual(['storage', 'activeTab', 'scripting']);
  expect(Object.keys(manifest).filter((field) => field.includes('permissions'))).toEqual([]);
});

/** The click itself has put a script into the page: its world is there, and shows nothing. */
const silent = (overlay: Overlay) => watchSilence(overlay, true);

async function everythingStored(extensionPage: Page) {
  return {
    local: await stored(extensionPage, 'local'),
    session: await stored(extensionPage, 'session'),
  };
}

/** How many guides stand on the page, over far more frames than one needs to show itself. */
function guidesOverTime(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const counts = new Set<number>();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      counts.add(document.querySelectorAll('div[popover=manual]').length);
    }
    return [...counts];
  });
}

/** Opens a chooser that has its user's name and identifiers all over. */
async function personalChooser(page: Page, server: ReplicaServer): Promise<URL> {
  const url = new URL(
    'https://ent.college-example.fr/espace/p.dupont12/login;jsessionid=9F8E7D?user=Paul+Dupont&ticket=ST-12#m.dupont34',
  );
  const body = `<!doctype html><html lang="fr"><title>Connexion de Paul Dupont</title>
    <a href="/profil/p.dupont12?id=34">Bonjour Paul DUPONT (p.dupont12)</a>
    <p>Vous voulez vous connecter à l’ENT en tant que :</p>
    <form method="get" action="/login">
      <div><input type="radio" name="selection" id="idp-EDU" value="EDU">
        <label for="idp-EDU">Élève ou parent avec EduConnect, Paul DUPONT</label></div>
      <div><input type="radio" name="selection" id="idp-P" value="p.dupont12">
        <label for="idp-P">Enseignant de Paul</label></div>
      <select name="who"><option value="pauldupont">Paul Dupont</option></select>
      <input id="button-submit" type="submit" value="Valider">
    </form>`;
  server.own(url.origin, () => ({ html: body }));
  await page.goto(url.href);
  return url;
}
