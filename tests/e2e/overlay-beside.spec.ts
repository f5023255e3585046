/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import { attributeIn } from './support/in-guide';

const SCREEN = { width: 1280, height: 800 };

// The side is kept by tab: that of the tests before it may stand on the left already.
test.use({ tab: 'own' });

test('the number of a field leaves the prefix before it in sight', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(SCREEN);
  await page.goto(server.show('account/2025/guardian-identity.html').at);
  const badge = (hint: string) =>
    attributeIn(overlay, `[data-ring-for="guardian-identity.${hint}"]`, 'data-badge');
  await expect.poll(() => badge('first-name')).toBe('before');
  expect(await badge('phone')).toBe('after');
});

test('the guide stands beside what a page says, under a banner as wide as the view', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(SCREEN);
  await page.goto(server.show('account/2025/unavailable.html').at);
  const edge = await page
    .locator('#texteIndispo')
    .evaluate((text) => text.getBoundingClientRect().right);
  await expect
    .poll(async () => (await overlay.guide())?.panel.box.x)
    .toBeGreaterThanOrEqual(Math.floor(edge));
});
