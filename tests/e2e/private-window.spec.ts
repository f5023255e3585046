import { PUPIL } from '../../lib/practice/accounts';
import { test as base, expect } from '../harness/fixtures';
import type { BrowserName } from '../harness/launched-browser';
import { chooseEnt } from './support/choose-ent';
import { attributeIn, wayBackIn, wordsIn } from './support/in-guide';
import { typeLogin } from './support/log-in';
import {
  launchPrivateBrowser,
  type PrivateBrowser,
  type PrivateWindow,
} from './support/private-window';
import { stored } from './support/stored';
import { whereIs } from './support/where';

/** The pupil's form at once, as the tab remembers. */
const PUPIL_FORM = { remembered: "sessionStorage.profilEduConnect = 'eleve'" };

const ACTIVATED = 'account/2025/activated.html';

interface InWorker {
  readonly privateBrowser: PrivateBrowser;
}

const test = base.extend<{ inPrivate: PrivateWindow }, InWorker>({
  privateBrowser: [
    async ({ testBrowser, browserName }, use) => {
      const { server, extensionUrl } = testBrowser;
      const name = browserName as BrowserName;
      const browser = await launchPrivateBrowser(name, server.proxy, extensionUrl);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  inPrivate: async ({ privateBrowser: { extensionPage, openWindow } }, use) => {
    const window = await openWindow();
    await use(window);
    expect(await stored(extensionPage, 'local'), 'kept on the device').toEqual({});
    expect(await stored(extensionPage, 'session'), 'kept in memory').toEqual({});
    await window.page.close();
  },
});

// One worker, and so one more browser, for all of them.
test.describe.configure({ mode: 'default' });

test('an identifier is not kept from a private window, and that is said', async ({
  inPrivate: { page, overlay },
  server,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('Fenêtre privée : rien n’est gardé.');
});

test('the way back is asked for there, and given without being remembered', async ({
  inPrivate: { page, overlay },
  server,
}) => {
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe('mbn');
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await chooseEnt(page, overlay, 'Mon Bureau', 'mbn');
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.monbureaunumerique.fr/');
});

test('hints are put away and the guide is folded for this page only', async ({
  inPrivate: { page, overlay },
  server,
}) => {
  const hints = async () => {
    await overlay.askForHelp();
    return (await overlay.guide())?.hints.map(({ id }) => id);
  };
  await page.goto(server.show('educonnect/2025/login.html', PUPIL_FORM).at);
  await expect.poll(hints).toContain('login.forgotten');
  await overlay.click('[data-hint="login.forgotten"] [data-choose]');
  await overlay.click('[data-hint="login.forgotten"] .hint__hide');
  await expect.poll(hints).not.toContain('login.forgotten');
  await overlay.click('[data-fold]');
  await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-folded')).not.toBeNull();
  await page.reload();
  await expect.poll(hints).toContain('login.forgotten');
});

test('the popup says that nothing is kept from there, and keeps nothing', async ({
  inPrivate: { page, openPopup },
  server,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  const popup = await openPopup();
  await expect.poll(() => popup.text()).toMatch(/Fenêtre privée|Private window/);
  await whereIs(popup);
  await popup.click('.people__foot button');
  await expect.poll(() => popup.text()).toMatch(/Nouvel identifiant|New username/);
  await popup.type('l.durand12');
  await popup.click('.person-form [type=submit]');
  await expect.poll(() => popup.text()).toMatch(/rien n’a été gardé|nothing was saved/i);
});

test('the provisional password is recognised there, and stored nowhere', async ({
  inPrivate: { page, overlay },
  server,
}) => {
  await typeLogin(page, server);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/new-password');
  await page.locator('#nouveauMdp').pressSequentially(PUPIL.provisional);
  await expect.poll(() => wordsIn(overlay)).toContain('c’est le mot de passe provisoire.');
});
