import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';

/** Ways to have words in a page that nobody sees there. */
const UNSEEN = [
  'opacity: .01',
  'opacity: .2; filter: opacity(.2)',
  'clip-path: inset(100%)',
  'clip-path: circle(0)',
  'clip-path: polygon(0 0, 0 0, 0 0)',
  'color: transparent',
  '-webkit-text-fill-color: transparent',
  'transform: scale(.02)',
  'filter: opacity(0)',
  'position: absolute; left: 200vw',
  'position: absolute; left: 110vw',
  'mask-image: linear-gradient(transparent, transparent)',
];

const START = 'account/2025/account-guardian.html';

for (const style of UNSEEN) {
  test(`no screen is told by words that nobody sees: ${style}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(START).at);
    await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/account');
    await write(page, style);
    await frames(page);
    expect((await overlay.guide())?.screen).toBe('educonnect/account');
  });
}

test('a screen is told by the same words once they are seen', async ({ page, overlay, server }) => {
  await page.goto(server.show(START).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/account');
  await write(page, '');
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/activated');
});

/** Has the page say that the account is ready, which it is not. */
function write(page: Page, style: string): Promise<void> {
  return page.evaluate((css) => {
    const heading = document.createElement('h1');
    heading.textContent = 'Votre compte a été activé avec succès';
    heading.style.cssText = css;
    (document.querySelector('main') ?? document.body).prepend(heading);
  }, style);
}

/** Waits for more frames than a look at the page takes. */
function frames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
