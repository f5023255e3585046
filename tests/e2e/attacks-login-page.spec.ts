import { expect, test } from '../harness/fixtures';
import { watchSilence } from '../harness/silence';
import { storeSettings } from './support/settings';

// What is left of a page's world in a shared tab would hide that the guide runs here.
test.use({ tab: 'own' });

const CHOOSER = 'ent/mbn/chooser.html';

/** Addresses beside the login page, and whether a browser runs the guide's script there: patterns name no port. */
const BESIDE = [
  ['https://cas.monbureaunumerique.fr:8443/login', true],
  ['https://cas.monbureaunumerique.fr/login-aide/page', false],
  ['https://cas.monbureaunumerique.fr/loginfake?service=https%3A%2F%2Fa.example', false],
] as const;

for (const [address, runs] of BESIDE) {
  test(`nothing is pointed at beside the login page: ${address}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    const { html = '' } = server.replicas.find(({ path }) => path === CHOOSER) ?? {};
    const { origin, port } = new URL(address);
    if (port) server.own(origin, () => ({ html }));
    else await page.route(address, (to) => to.fulfill({ contentType: 'text/html', body: html }));
    await storeSettings(extensionPage, { profile: 'pupil' });
    await page.goto(address);
    expect(await watchSilence(overlay, runs)).toEqual(runs ? [null] : []);
  });
}

test('the guide leaves with the address that it was for', async ({ page, overlay, server }) => {
  await page.goto(server.show(CHOOSER).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('ent/chooser');
  await page.evaluate(() => history.pushState(null, '', '/annonces/42'));
  await expect.poll(() => overlay.guide()).toBeNull();
});
