import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { storeSettings } from './support/settings';
import { whereIs } from './support/where';

const PLACES = [
  ['educonnect', 'C’est le vrai ÉduConnect.', 'educonnect/2025/login.html'],
  ['educonnect', 'C’est le vrai ÉduConnect.', 'account/2025/activated.html'],
  ['ent', 'Tu es sur ton ENT.', 'ent/mbn/chooser.html'],
  ['ent', 'Tu es sur ton ENT.', 'negative/ent-homework.html'],
  ['other-ent', 'C’est la page d’un ENT.', 'ent/aura/chooser-2026.html'],
  ['other-ent', 'C’est la page d’un ENT.', 'negative/ent-news-educonnect.html'],
  ['unknown', 'Cette page n’est pas reconnue.', 'negative/pronote-login.html'],
  ['unknown', 'Cette page n’est pas reconnue.', 'negative/franceconnect.html'],
  ['unknown', 'Cette page n’est pas reconnue.', 'negative/search-results.html'],
  ['unknown', 'Cette page n’est pas reconnue.', 'negative/school-tutorial.html'],
  ['unknown', 'Cette page n’est pas reconnue.', 'negative/test-host.html'],
  ['imitation', 'Attention : cette page imite ÉduConnect.', 'negative/lookalike-pages.html'],
  ['imitation', 'Attention : cette page imite ÉduConnect.', 'negative/lookalike-suffix.html'],
  ['imitation', 'Attention : cette page imite ÉduConnect.', 'negative/lookalike-port.html'],
  ['imitation', 'Attention : cette page imite ÉduConnect.', 'negative/http-login.html'],
] as const;

for (const [at, [kind, words, replica]] of PLACES.entries()) {
  // What a page is called is told by its address and words: Firefox is tried once on each kind.
  const again = PLACES.findIndex(([other]) => other === kind) < at;
  test(`the popup says « ${words} » on ${replica}`, { tag: again ? '@chromium' : [] }, async ({
    page,
    server,
    extensionPage,
    openPopup,
  }) => {
    await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
    await page.goto(server.show(replica).at);
    const before = await serialised(page);
    const popup = await openPopup();
    expect(await whereIs(popup)).toBe(kind);
    expect((await popup.text()).replace(/\s+/g, ' ')).toContain(words);
    if (kind === 'unknown' || kind === 'imitation') expect(await serialised(page)).toBe(before);
  });
}

test('on an imitation the popup says not to write anything, and where the real one is', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil' });
  await page.goto(server.show('negative/lookalike-suffix.html').at);
  const popup = await openPopup();
  await whereIs(popup);
  const text = await popup.text();
  expect(text).toContain('Ne tape rien ici.');
  expect(text).toContain('Ferme cet onglet.');
  const real = await popup.evaluate(
    () => document.querySelector<HTMLAnchorElement>('[data-where] a')?.href,
    null,
  );
  expect(real).toBe('https://educonnect.education.gouv.fr/');
});

test('at an address that an ENT has left, the popup leads to where it is signed in to now', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  const address = 'https://college-jean-jaures.entmip.fr/accueil';
  const html = '<!doctype html><title>ENTmip</title><h1>Ce service est fermé.</h1>';
  server.own(new URL(address).origin, () => ({ html }));
  await storeSettings(extensionPage, { profile: 'pupil' });
  await page.goto(address);
  const popup = await openPopup();
  expect(await whereIs(popup)).toBe('moved');
  const text = (await popup.text()).replace(/\s+/g, ' ');
  expect(text).toContain('Cet ENT a changé d’adresse. Il s’appelle maintenant Mon ENT Occitanie.');
  const link = await popup.evaluate(() => {
    const found = document.querySelector<HTMLAnchorElement>('[data-where] a');
    return { href: found?.href, words: found?.textContent };
  }, null);
  expect(link).toEqual({
    href: 'https://www.mon-ent-occitanie.fr/',
    words: 'Ouvrir Mon ENT Occitanie',
  });
});

test('on the chooser of a known ENT, the popup tells why each line is right or not', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
  await page.goto(server.show('ent/cybercolleges42/chooser.html').at);
  const popup = await openPopup();
  expect(await whereIs(popup)).toBe('other-ent');
  const reasons = () =>
    popup.evaluate(() => document.querySelector('[data-reasons]')?.textContent ?? '', null);
  await expect
    .poll(async () => (await reasons()).replace(/\s/g, ' '))
    .toContain(
      'Élèves et parents : « Élève ou responsable légal avec EduConnect » est la bonne entrée. Cette entrée mène à ÉduConnect.',
    );
  expect((await reasons()).replace(/\s/g, ' ')).toContain(
    'Pas « Elève ou responsable légal sans EduConnect » : cette entrée n’utilise pas ÉduConnect.',
  );
  expect(await popup.text()).not.toContain('est la bonne entrée');
  expect(await page.locator('div[popover=manual]').count()).toBe(1);
});

test('on an unknown page the popup offers the guide in words', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage);
  await page.goto(server.show('negative/pronote-login.html').at);
  const popup = await openPopup();
  await whereIs(popup);
  expect(await popup.text()).not.toContain('Choisissez votre situation.');
  await popup.click('#help summary');
  await expect.poll(() => popup.text()).toContain('Choisissez votre situation.');
});

test('a login page that only mentions ÉduConnect is not called an imitation', async ({
  page,
  extensionPage,
  openPopup,
}) => {
  const address = 'https://www.college-example.fr/ent/connexion';
  const body = `<!doctype html><title>Connexion - ENT</title>
    <header>Mon école · <a href="#">ÉduConnect</a></header>
    <h1>Connexion à l’ENT</h1>
    <h2>Élèves et parents : <a href="#">ÉduConnect</a></h2>
    <form><input name="login"><input type="password" name="mdp"></form>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await storeSettings(extensionPage);
  await page.goto(address);
  expect(await whereIs(await openPopup())).toBe('unknown');
});

function serialised(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
