/// <reference lib="dom" />
import type { Page } from 'playwright';
import { expect, test } from '../harness/fixtures';
import type { ReplicaServer } from '../harness/server';
import { attributeIn, textsIn } from './support/in-guide';
import { storeSettings } from './support/settings';

// The page is left scrolled.
test.use({ tab: 'own' });

const PHONE = { width: 360, height: 640 };

/** Room (px) for a warning, and not for a step too. */
const ROOM = 145;

/** Opens the page that asks for each child, on a phone; it scrolls at once. */
async function openChildren(page: Page, server: ReplicaServer): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(server.show('account/2025/guardian-children.html').at);
}

test('the guide leads to the child who is not answered for yet', async ({
  page,
  overlay,
  server,
}) => {
  await openChildren(page, server);
  const away = () => attributeIn(overlay, '[data-screen]', 'data-away');
  await expect.poll(away).toBe('below');
  await overlay.click('[data-bring]');
  await expect(page.locator('#lien1Oui')).toBeInViewport({ ratio: 1 });
  await page.locator('#lien1Oui').check();
  await page.evaluate(() => document.querySelector('#lien1Oui')?.scrollIntoView({ block: 'end' }));
  await expect(page.locator('#lien2Oui')).not.toBeInViewport();
  await expect.poll(away).toBe('below');
  await overlay.click('[data-bring]');
  await expect(page.locator('#lien2Oui')).toBeInViewport({ ratio: 1 });
});

test('beside a wrong choice, the step to do is said, with one way to its place', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await tickSecond(page);
  await expect
    .poll(async () => (await overlay.guide())?.hints.map(({ isTrouble }) => isTrouble))
    .toEqual([false, true]);
  expect(await textsIn(overlay, '[data-bring]')).toHaveLength(1);
});

test('where there is room for one of them only, it is what went wrong', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await tickSecond(page);
  // A window that begins with the two lines, and ends a little below.
  const [first = 0, second = 0] = await page
    .locator('input[type=radio]')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().top));
  await page.setViewportSize({ ...PHONE, height: Math.round(2 * (second - first)) + ROOM });
  await page.evaluate((down) => scrollTo(0, down - 20), first);
  await expect
    .poll(async () => (await overlay.guide())?.hints.map(({ isTrouble }) => isTrouble))
    .toEqual([true]);
});

/** Ticks it where it is: Firefox's driver would scroll first, and the bar have less room. */
async function tickSecond(page: Page): Promise<void> {
  const box = await page.locator('input[type=radio]').nth(1).boundingBox();
  if (!box) throw new Error('Nothing to tick');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('where its words have no room, an arrow leads to the place', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  // A language that says it in more lines than French.
  await storeSettings(extensionPage, { language: 'tr' });
  await openChildren(page, server);
  await page.locator('#lien2Non').check();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-tight')).toBe('');
  // The header stays over it.
  expect(await isReached(page)).toBe(false);
  await overlay.click('[data-bring]');
  await expect.poll(() => isReached(page)).toBe(true);
});

/** Whether a click in the middle of the first child's answer meets it. */
const isReached = (page: Page) =>
  page.locator('#lien1Oui').evaluate((answer) => {
    const { x, y, width, height } = answer.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === answer;
  });

test('the bar that leads to a place can be heard', async ({ page, overlay, server }) => {
  await page.setViewportSize(PHONE);
  await page.goto(server.show('account/2025/guardian-children.html').at);
  await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-away')).toBe('below');
  const voice = () => attributeIn(overlay, '[data-read-aloud]', 'data-read-aloud');
  const silent = await voice();
  await overlay.click('[data-read-aloud]');
  await expect.poll(voice).not.toBe(silent);
});
