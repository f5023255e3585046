import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';

/** Pages whose users print them, or may: an identifier to note down, rings, a checklist. */
const PAGES = [
  ['account/2025/activated.html', 'educonnect/activated'],
  ['account/2025/new-password.html', 'educonnect/new-password'],
  ['educonnect/2025/login.html', 'educonnect/profile'],
  ['ent/normandie/chooser.html', 'ent/chooser'],
] as const;

/** What is printed, but for the moment at which it was. */
const printed = async (page: Page): Promise<string> =>
  (await page.pdf()).toString('latin1').replace(/\/(?:Creation|Mod)Date \([^)]*\)/g, '');

// No driver of Firefox prints, nor shows a page as it will be printed.
for (const [replica, screen] of PAGES) {
  test(`nothing of the guide is on paper: ${replica}`, { tag: '@chromium' }, async ({
    page,
    barePage,
    overlay,
    server,
  }) => {
    const { at } = server.show(replica);
    await page.goto(at);
    await expect.poll(async () => (await overlay.guide())?.screen).toBe(screen);
    await barePage.goto(at);
    expect(await printed(page)).toBe(await printed(barePage));
    expect((await overlay.guide())?.screen).toBe(screen);
  });
}

for (const name of ['popup', 'welcome', 'sheet']) {
  test(`the extension’s own pages are printed whole: ${name}`, { tag: '@chromium' }, async ({
    page,
    extensionUrl,
  }) => {
    await showOwnPage(page, `${extensionUrl}${name}.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { height = 0 } = (await page.locator('main').boundingBox()) ?? {};
    expect(height).toBeGreaterThan(100);
    await page.emulateMedia({ media: null });
  });
}

test('the guide is where it was when it comes back from paper', { tag: '@chromium' }, async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBe(2);
  const before = await overlay.guide();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => overlay.guide()).toBeNull();
  expect(await overlay.text()).toBe('');
  // A pass while nothing of it is drawn, as when the page moves meanwhile.
  await page.locator('#bouton_eleve').focus();
  await page.setViewportSize({ width: 900, height: 700 });
  await page.emulateMedia({ media: null });
  const inWindow = async () => {
    const { x = -1, y = -1, width = 0, height = 0 } = (await overlay.guide())?.panel.box ?? {};
    return x >= 0 && y >= 0 && x + width <= 900 && y + height <= 700 && width > 100;
  };
  await expect.poll(inWindow).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('#bouton_eleve').blur();
  await expect.poll(async () => (await overlay.guide())?.rings).toEqual(before?.rings);
});
