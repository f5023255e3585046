import { launchBrowser } from '../harness/browser';
import { launchChromiumBySchool } from '../harness/chromium/by-school';
import { packCrx } from '../harness/chromium/crx';
import { openLocalStore } from '../harness/chromium/local-store';
import { BUILDS } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import type { BrowserName } from '../harness/launched-browser';
import { Overlay } from '../harness/overlay';
import { showOwnPage } from '../harness/own-page';
import { openTestBrowser } from '../harness/test-browser';
import { PopupPage } from './support/popup-page';
import { installedBySchool, schoolFiles, WAYS } from './support/school-files';
import { stored } from './support/stored';

/** Chromium gives a policy three seconds after its start; two browsers start in each test. */
test.setTimeout(90_000);

const SETTINGS = {
  schoolName: 'Collège des Tilleuls',
  ent: 'mbn',
  entLocked: true,
  identifiers: 'off',
  helpName: 'Vie scolaire',
  helpPhone: '01 99 00 12 34',
  hide: ['sheet', 'practice'],
};

for (const [name, ways] of Object.entries(WAYS)) {
  for (const way of ways) {
    test(`a school’s settings hold, and are told: ${way} of ${name}`, {
      tag: `@${name}`,
    }, async () => {
      const administered = await openTestBrowser(name as BrowserName, {
        systemFiles: schoolFiles(name, way, SETTINGS),
      });
      const { context, extensionPage, extensionUrl, server } = administered;
      try {
        await expect
          .poll(async () => (await stored(extensionPage, 'local')).school, { timeout: 15_000 })
          .toEqual(SETTINGS);

        const { page } = await PopupPage.open(await context.newPage(), extensionUrl);
        await expect(page.getByRole('main')).toContainText('Aucun identifiant n’est gardé ici.');
        await expect(page.getByRole('region', { name: 'Qui appeler' })).toContainText(
          'Collège des Tilleuls · Vie scolaire',
        );
        await page.getByRole('heading', { name: 'Réglages' }).click();
        const ent = page.getByRole('combobox', { name: 'Mon ENT' });
        await expect(ent).toHaveValue('Mon Bureau Numérique');
        await expect(ent).toBeDisabled();
        await expect(page.getByRole('group', { name: 'Choisi par l’école' })).toHaveCount(2);
        await page.getByRole('heading', { name: 'Guide écrit' }).click();
        await expect(page.getByRole('link', { name: 'Fiche à imprimer' })).toHaveCount(0);
        await expect(page.getByRole('link', { name: 'S’entraîner' })).toHaveCount(0);

        await showOwnPage(page, `${extensionUrl}welcome.html`);
        await expect(page.getByRole('heading', { name: 'C’est parti' })).toBeVisible();
        await expect(page.getByRole('link', { name: 'S’entraîner' })).toHaveCount(0);

        await showOwnPage(page, `${extensionUrl}school-settings.html`);
        await expect(page.getByRole('row')).toHaveCount(1 + Object.keys(SETTINGS).length);
        await expect(page.getByRole('row', { name: 'entLocked' })).toContainText('Appliqué');

        const portal = await context.newPage();
        const overlay = await Overlay.of(portal);
        await portal.goto(server.show('account/2025/forgotten-password-pupil.html').at);
        await expect
          .poll(() => overlay.text())
          .toContain('Besoin d’aide\u00a0? Vie scolaire · 01 99 00 12 34');
      } finally {
        await administered.close();
      }
    });
  }
}

/** The tabs of a Firefox that a driver has started, with the one of the test. */
const FIRST_TABS = 3;

for (const welcomePage of [true, false]) {
  test(`the welcome page opens unless the school has it that it does not: ${welcomePage}`, {
    tag: '@firefox',
  }, async ({ server, extensionUrl }) => {
    const { context, close } = await launchBrowser('firefox', {
      proxy: server.proxy,
      extension: BUILDS.firefox,
      systemFiles: schoolFiles('firefox', 'policies', { welcomePage }),
    });
    try {
      const page = await context.newPage();
      await showOwnPage(page, `${extensionUrl}manifest.json`);
      await expect.poll(async () => (await stored(page, 'local')).school).toEqual({ welcomePage });
      // A tab that the extension opens is there by the time that its own pages are shown once more.
      await showOwnPage(page, `${extensionUrl}school-settings.html`);
      await page.locator('h2').first().waitFor();
      const tabs = () => page.evaluate(() => chrome.tabs.query({} as never));
      await expect.poll(async () => (await tabs()).length).toBe(FIRST_TABS + (welcomePage ? 1 : 0));
    } finally {
      await close();
    }
  });
}

// Of an extension that a school has just installed, Chromium first says that nothing is set.
for (const welcomePage of [true, false]) {
  test(`the same of an extension that the school has installed: ${welcomePage}`, {
    tag: '@chromium',
  }, async () => {
    const extension = await packCrx(BUILDS.chromium);
    const shop = await openLocalStore(extension);
    const { context, close } = await launchChromiumBySchool(
      installedBySchool(extension.id, shop.updates, { welcomePage }),
    );
    try {
      // It reads what a school has set once the tab in view is quiet: no other is opened before.
      const [page] = context.pages();
      if (!page) throw new Error('Chromium has no tab');
      const address = (name: string) => `chrome-extension://${extension.id}/${name}.html`;
      await expect(() => page.goto(address('school-settings'))).toPass();
      await expect
        .poll(async () => (await stored(page, 'local')).school, { timeout: 60_000 })
        .toEqual({ welcomePage });
      // Longer than the background takes to look again.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 4000)));
      const welcome = () =>
        context.pages().filter((one) => one.url() === address('welcome')).length;
      await expect.poll(welcome).toBe(welcomePage ? 1 : 0);
    } finally {
      await close();
      shop.close();
    }
  });
}
