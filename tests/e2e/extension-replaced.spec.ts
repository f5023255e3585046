import { test as base, expect } from '../harness/fixtures';
import type { BrowserName } from '../harness/launched-browser';
import { Overlay } from '../harness/overlay';
import { openTestBrowser, type TestBrowser } from '../harness/test-browser';
import { guidesSeen } from './support/guides-seen';
import { clickStopped, stoppedBox, stoppedWords } from './support/stopped-guide';

/** What happens to it must not happen to the other tests' browser. */
const test = base.extend<{ own: TestBrowser }>({
  own: [
    async ({ browserName }, use) => {
      const own = await openTestBrowser(browserName as BrowserName);
      await use(own);
      await own.close();
    },
    // One more browser, beside those of the other tests.
    { timeout: 120_000 },
  ],
});

const LOGIN = 'educonnect/2025/login.html';
const NEW_PASSWORD = 'account/2025/new-password.html';

async function guided({ context, server }: TestBrowser, replica: string) {
  const page = await context.newPage();
  const overlay = await Overlay.of(page);
  await page.goto(server.show(replica).at);
  await expect.poll(() => overlay.guide()).not.toBeNull();
  return { page, overlay };
}

test('under an update, a guide says that it stops, or leaves; the next one is alone', async ({
  own,
  browserName,
}) => {
  const { page, overlay } = await guided(own, LOGIN);
  await own.browser.reloadExtension();
  if (browserName === 'chromium') {
    await page.keyboard.press('Tab');
    await expect
      .poll(() => stoppedWords(page))
      .toContain('Évid’ENT a été mis à jour ou désactivé.');
    expect(await guidesSeen(page)).toBe(1);
    // A click on the icon brings the new one.
    await own.browser.openPopup(page);
  }
  // As long as there is no new one, the world of the old one cannot be read.
  const shown = () => overlay.guide().catch(() => null);
  await expect.poll(async () => (await shown())?.screen).toBe('educonnect/profile');
  await expect.poll(() => guidesSeen(page)).toBe(1);
});

test('the last word of a guide can be put away', async ({ own, browserName }) => {
  const { page } = await guided(own, LOGIN);
  await own.browser.setEnabled(false);
  if (browserName === 'chromium') {
    await page.keyboard.press('Tab');
    await expect.poll(() => stoppedWords(page)).toContain('L’aide s’arrête ici');
    await clickStopped(page, 'data-close');
  }
  await expect.poll(() => guidesSeen(page)).toBe(0);
});

test('a button of a dead guide does nothing false', async ({ own, browserName }) => {
  const { page, overlay } = await guided(own, NEW_PASSWORD);
  await expect.poll(() => overlay.text()).toContain('Propose');
  const suggest = await overlay.world.call((selector) => {
    const [host] = document.querySelectorAll('[popover="manual"]');
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    const button = root?.querySelector(selector);
    button?.scrollIntoView({ block: 'nearest' });
    const { x, y } = button?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x: x + 5, y: y + 5 };
  }, '[data-suggest]');
  await own.browser.setEnabled(false);
  await page.mouse.click(suggest?.x ?? 0, suggest?.y ?? 0);
  if (browserName === 'chromium') {
    await expect.poll(() => stoppedWords(page)).toContain('L’aide s’arrête ici');
    expect(await stoppedWords(page)).not.toContain('Aucune idée');
  } else await expect.poll(() => guidesSeen(page)).toBe(0);
});

test('the last word of a guide stays in the window of a page that is enlarged @chromium', async ({
  own,
}) => {
  const { page } = await guided(own, LOGIN);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addStyleTag({ content: 'html { zoom: 1.6 }' });
  await own.browser.reloadExtension();
  await page.keyboard.press('Tab');
  await expect.poll(() => stoppedWords(page)).toContain('L’aide s’arrête ici');
  const { x, right } = await stoppedBox(page);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(360);
});
