import type { Page } from '@playwright/test';
import { test as base, expect } from '../harness/fixtures';
import type { BrowserName } from '../harness/launched-browser';
import { Overlay } from '../harness/overlay';
import { openTestBrowser, type TestBrowser } from '../harness/test-browser';
import { wordsIn } from './support/in-guide';

/** Pages are kept for « Back » here, as they are for users. */
const test = base.extend<{ own: TestBrowser }>({
  own: [
    async ({ browserName }, use) => {
      const own = await openTestBrowser(browserName as BrowserName, { keepsPages: true });
      await use(own);
      await own.close();
    },
    // One more browser, beside those of the other tests.
    { timeout: 120_000 },
  ],
});

declare global {
  var keptForBack: boolean | undefined;
}

/** Types from within the page: Firefox's driver finds no element again on a page that came back. */
const type = (page: Page, password: string): Promise<void> =>
  page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type="password"]');
    if (!field) throw new Error('No field for a password');
    field.focus();
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, password);

/** A page that was kept loads nothing that a driver could wait for. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  const isKept = () => page.evaluate(() => globalThis.keptForBack ?? false).catch(() => null);
  await expect.poll(isKept, { message: 'kept for « Back »' }).toBe(true);
}

test('a page that comes back has its strength again, and its ideas', async ({ own }) => {
  const { context, server } = own;
  const page = await context.newPage();
  const overlay = await Overlay.of(page);
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(() => wordsIn(overlay)).toContain('Propose');
  await type(page, 'Soleil!2026');
  await expect.poll(() => wordsIn(overlay)).toMatch(/Solidité (?!en cours)/);
  await page.evaluate(() => {
    globalThis.keptForBack = true;
  });
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe('mbn');

  await goBack(page);
  await type(page, 'Girafe!42LacRouge');
  await expect.poll(() => wordsIn(overlay)).toContain('très solide');
  await overlay.click('[data-suggest]');
  await expect.poll(() => wordsIn(overlay)).toContain('Trois idées');
});
