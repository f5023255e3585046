import { test as base, expect } from '../harness/fixtures';
import { type House, openHouse } from '../harness/house';
import type { BrowserName } from '../harness/launched-browser';
import { Overlay } from '../harness/overlay';
import { wordsIn } from './support/in-guide';

/**
 * Pages are kept for « Back » here, as they are for users. In Chromium only: Firefox's driver loses
 * sight of a page that comes back (tried there by hand: its way to the background is not closed).
 */
const test = base.extend<{ own: House }>({
  own: async ({ browserName }, use) => {
    const own = await openHouse(browserName as BrowserName, { keepsPages: true });
    await use(own);
    await own.close();
  },
});

declare global {
  var keptForBack: boolean | undefined;
}

test('a page that comes back has its strength again, and its ideas @chromium', async ({ own }) => {
  const { context, server } = own;
  const page = await context.newPage();
  const overlay = await Overlay.of(page);
  await page.goto(server.show('account/2025/new-password.html').at);
  const field = page.locator('input[type="password"]').first();
  await field.pressSequentially('Soleil!2026');
  await expect.poll(() => wordsIn(overlay)).toMatch(/Solidité (?!en cours)/);

  await page.evaluate(() => {
    globalThis.keptForBack = true;
  });
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe('mbn');
  // A page that was kept loads nothing that a driver could wait for.
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => globalThis.keptForBack), 'kept for « Back »').toBe(true);

  await field.press('End');
  await field.pressSequentially('Girafe!42Lac');
  await expect.poll(() => wordsIn(overlay)).toContain('très solide');
  await overlay.click('[data-suggest]');
  await expect.poll(() => wordsIn(overlay)).toContain('Trois idées');
});
