/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ENTS } from '../../lib/ents/directory';
import { PROJECT } from '../../lib/project';
import { EDUCONNECT_HOST } from '../../lib/screens/hosts';
import { BUILDS } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { LINA, SAMI, storePeople } from './support/people';
import { storeSettings } from './support/settings';

/** Hosts that a page of the extension may lead to. */
const KNOWN = new Set([
  EDUCONNECT_HOST,
  ...ENTS.flatMap(({ home }) => (home ? [new URL(home).host] : [])),
  ...(PROJECT ? [new URL(PROJECT).host] : []),
]);

/** The pages with links, and what each has once it is drawn whole. */
const PAGES = { 'popup.html': '#help', 'welcome.html': '.start__link' };

test('the sheet to print has no link', async ({ page, extensionUrl }) => {
  await showOwnPage(page, `${extensionUrl}sheet.html`);
  await page.locator('h1').first().waitFor();
  await expect(page.locator('a')).toHaveCount(0);
});

for (const [name, drawn] of Object.entries(PAGES)) {
  for (const entId of [null, 'mbn', 'e-primo', 'eclat-bfc', 'pronote']) {
    test(`no link of ${name} leads nowhere, the ENT being ${entId ?? 'unknown'}`, async ({
      page,
      extensionPage,
      extensionUrl,
    }) => {
      await storePeople(extensionPage, [LINA, SAMI]);
      await storeSettings(extensionPage, { entId });
      await showOwnPage(page, `${extensionUrl}${name}`);
      await page.locator(drawn).first().waitFor();
      const written = await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const dead = written.filter((href) => {
        const { origin, host, protocol, pathname } = new URL(href || '#', extensionUrl);
        if (`${origin}/` === extensionUrl || extensionUrl.startsWith(`${protocol}//${host}/`))
          return href.startsWith('#') || !existsSync(join(BUILDS.chromium, pathname));
        return protocol !== 'https:' || !KNOWN.has(host);
      });
      expect(written.length).toBeGreaterThan(0);
      expect(dead).toEqual([]);
    });
  }
}
