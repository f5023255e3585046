import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { watchSilence } from '../harness/silence';

test.use({ tab: 'own' });

const LOGIN = 'educonnect/2025/login.html';

test('a page that keeps removing the guide gets rid of it for good', async ({
  page,
  overlay,
  barePage,
  server,
}) => {
  await page.addInitScript(() => {
    const removed: Node[] = [];
    Object.assign(window, { removed });
    new MutationObserver(() => {
      const host = document.querySelector('html > div');
      if (host) removed.push(host.parentNode?.removeChild(host) as Node);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(server.show(LOGIN).at);
  await expect.poll(() => removals(page)).toBeGreaterThan(5);

  await page.locator('#bouton_eleve').click();
  await page.locator('#username').fill('p.dupont12');
  expect(await watchSilence(overlay, true)).toEqual([null]);
  expect(await removals(page)).toBe(6);

  await barePage.goto(server.show(LOGIN).at);
  await barePage.locator('#bouton_eleve').click();
  expect(await serialised(page)).toBe(await serialised(barePage));
});

test('a page that removes the guide once has it back', async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.evaluate(() => document.querySelector('html > div')?.remove());
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  expect(await page.locator('html > div').count()).toBe(1);
});

test('a page’s style does not reach the guide', async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBe(2);
  const size = async () => {
    const { width, height } = (await overlay.guide())?.panel.box ?? {};
    return { width, height };
  };
  const before = await size();
  await page.addStyleTag({
    content: `
      html > div, div[popover] {
        display: none !important; opacity: 0 !important; transform: scale(0) !important;
        clip-path: inset(50%) !important; visibility: hidden !important; width: 0 !important;
      }
      :root { font-size: 40px !important; letter-spacing: 9px !important; direction: rtl; }
    `,
  });
  await page.evaluate(() => document.querySelector('html > div')?.setAttribute('hidden', ''));
  await overlay.click('[data-fold]');
  await overlay.click('[data-unfold]');
  await expect.poll(size).toEqual(before);
});

test('a page cannot reach into the guide', async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  const host = page.locator('html > div');
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  expect(await host.evaluate((element) => element.innerHTML)).toBe('');
  const { x = 0, y = 0, width = 0, height = 0 } = (await overlay.guide())?.panel.box ?? {};
  const hit = await page.evaluate(
    ([left, top]) => document.elementsFromPoint(left, top)[0]?.matches('html > div'),
    [x + width / 2, y + height / 2] as const,
  );
  expect(hit).toBe(true);
});

function removals(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { removed: Node[] }).removed.length);
}

function serialised(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

test('a page that watches the guide’s element sees nothing of what its user types', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/new-password');
  await page.evaluate(() => {
    const records: MutationRecord[] = [];
    Object.assign(window, { records });
    const host = document.querySelector('html > div[popover=manual]');
    if (host)
      new MutationObserver((told) => records.push(...told)).observe(host, { attributes: true });
    host?.setAttribute('popover', 'manual');
  });
  const seen = () =>
    page.evaluate(() => (window as unknown as { records: readonly unknown[] }).records.length);
  // The test's own writing is seen, so that nothing seen means nothing written.
  await expect.poll(seen).toBe(1);
  await page.locator('#nouveauMdp').pressSequentially('Soleil2026');
  await expect.poll(() => overlay.text()).toContain('caractère spécial');
  await page.locator('#nouveauMdp').press('End');
  expect(await seen()).toBe(1);
});
