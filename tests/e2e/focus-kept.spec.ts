/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { LINA, SAMI, storePeople } from './support/people';
import { storeSettings } from './support/settings';

test.use({ tab: 'own' });

/** Names of the buttons pressed one after the other. */
type Path = readonly string[];

/** Buttons that a button opens are pressed too; what those open is no deeper. */
const DEEPEST = 2;

interface Opened {
  page: Page;
  extensionPage: Page;
  address: string;
}

for (const name of ['popup.html', 'welcome.html']) {
  // Firefox's driver may take seconds to open a page again, and the popup is opened for each of its many buttons.
  const tag = name === 'popup.html' ? '@chromium' : [];
  test(`no button of ${name} leaves the keyboard nowhere`, { tag }, async ({
    page,
    extensionPage,
    extensionUrl,
  }) => {
    test.setTimeout(120_000);
    const opened = { page, extensionPage, address: `${extensionUrl}${name}` };
    const lost: string[] = [];
    const paths: Path[] = (await namesAfter(opened, [])).map((first) => [first]);
    expect(paths.length).toBeGreaterThan(1);
    const atFirst = new Set(paths.flat());
    for (let at = 0; at < paths.length; at++) {
      const path = paths[at] ?? [];
      const after = await namesAfter(opened, path);
      if (await isNowhere(page)) lost.push(path.join(' › '));
      if (path.length === DEEPEST) continue;
      const appeared = after.filter((one) => !atFirst.has(one));
      paths.push(...[...new Set(appeared)].map((one) => [...path, one]));
    }
    expect(lost).toEqual([]);
    expect(paths.some(({ length }) => length > 1) || name === 'welcome.html').toBe(true);
  });
}

/** Opens the page anew, presses these buttons by keyboard, and names the buttons that are then there. */
async function namesAfter({ page, extensionPage, address }: Opened, path: Path): Promise<string[]> {
  await extensionPage.evaluate(() => chrome.storage.session.clear());
  await storePeople(extensionPage, [LINA, SAMI]);
  await storeSettings(extensionPage, { entId: 'mbn' });
  await showOwnPage(page, address);
  // Nothing is drawn in a tab that is not in front.
  await page.bringToFront();
  await page.locator('h1').waitFor();
  // The popup's folds come once the page in view is known.
  await page.locator('details').first().waitFor();
  for (const name of path) {
    await unfold(page);
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await settled(page);
  }
  await unfold(page);
  return page
    .locator('button:enabled')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
    );
}

const unfold = (page: Page) =>
  page.locator('details:not([name])').evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });

/** What was asked has been written and drawn, as far as the page can tell. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await chrome.storage.local.get(null);
    for (const _ of 'abcd') await new Promise((resolve) => requestAnimationFrame(resolve));
  });

const isNowhere = (page: Page) =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
