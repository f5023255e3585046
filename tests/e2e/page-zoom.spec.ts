/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Box, Overlay } from '../harness/overlay';

const LOGIN = 'educonnect/2025/login.html';

/** A tab that has signed in before opens the login page on the pupil's form. */
const PUPIL = { remembered: "sessionStorage.profilEduConnect = 'eleve'" };

const TARGETS = {
  'login.identifier': '#username',
  'login.password': '#password',
  'login.submit': '#bouton_valider',
} as const;

/** What of the guide is not where it must be, one line each; empty when all is. */
async function astray(page: Page, overlay: Overlay): Promise<string[]> {
  const guide = await overlay.guide();
  if (!guide) return ['no guide'];
  const boxes = await page.evaluate(
    (all) =>
      all.map(([hint, selector]) => {
        const box = document.querySelector(selector)?.getBoundingClientRect().toJSON();
        return [hint, box as Box] as const;
      }),
    Object.entries(TARGETS),
  );
  const window = await page.evaluate(() => ({
    x: 0,
    y: 0,
    width: innerWidth,
    height: innerHeight,
  }));
  return [
    ...boxes.flatMap(([hint, target]) => {
      const ring = guide.rings.find((one) => one.for === hint)?.box;
      return ring && holds(ring, target) && ring.width < target.width + 20
        ? []
        : [`${hint}: ${JSON.stringify(ring)} is not around ${JSON.stringify(target)}`];
    }),
    ...(holds(window, guide.panel.box) ? [] : [`panel: ${JSON.stringify(guide.panel.box)}`]),
  ];
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

async function openLogin(page: Page, overlay: Overlay, at: string): Promise<void> {
  await page.goto(at);
  await expect.poll(() => astray(page, overlay)).toEqual([]);
}

for (const ancestor of ['html', 'body', '#theForm', 'html, body']) {
  for (const zoom of [0.6, 1.4, 2]) {
    // Firefox is tried on each element with one zoom, and on the whole page with all three.
    const tag = ancestor === 'html' || zoom === 1.4 ? [] : '@chromium';
    const title = `a page zoomed by its style: ${ancestor} × ${zoom}`;
    test(title, { tag }, async ({ page, overlay, server }) => {
      await openLogin(page, overlay, server.show(LOGIN, PUPIL).at);
      await page.addStyleTag({ content: `${ancestor} { zoom: ${zoom} }` });
      await page.locator('#username').fill('p.dupont12');
      await expect.poll(() => astray(page, overlay)).toEqual([]);
      await page.evaluate(() => window.scrollBy(0, 90));
      await expect.poll(() => astray(page, overlay)).toEqual([]);
    });
  }
}

test('a page zoomed by a rule that touches no element, and back', async ({
  page,
  overlay,
  server,
}) => {
  await openLogin(page, overlay, server.show(LOGIN, PUPIL).at);
  for (const zoom of ['1.5', '0.7', '1']) {
    // As another extension's style comes: nothing in the document changes.
    await page.evaluate((value) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { zoom: ${value} }`);
      document.adoptedStyleSheets = [sheet];
    }, zoom);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.currentCSSZoom))
      .toBeCloseTo(Number(zoom));
    await expect.poll(() => astray(page, overlay), zoom).toEqual([]);
  }
});

test('a zoomed page in a small window, with a dialog that is zoomed too', async ({
  page,
  overlay,
  server,
}) => {
  const inWindow = async () => {
    const { panel, rings } = (await overlay.guide()) ?? {};
    return (
      rings?.length === 2 && panel && holds({ x: 0, y: 0, width: 480, height: 640 }, panel.box)
    );
  };
  await page.setViewportSize({ width: 480, height: 640 });
  await page.goto(server.show(LOGIN).at);
  await expect.poll(inWindow).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('zoom', '1.6');
    const dialog = document.createElement('dialog');
    dialog.style.setProperty('zoom', '1.5');
    dialog.innerHTML = '<button onclick="this.parentNode.remove()">Accepter</button>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect.poll(() => page.locator('dialog > div[popover]').count()).toBe(1);
  await expect.poll(inWindow).toBe(true);
  await page.getByRole('button', { name: 'Accepter' }).click();
  await expect.poll(() => page.locator('html > div[popover]').count()).toBe(1);
  await expect.poll(inWindow).toBe(true);
});

// No driver of Firefox enlarges a page as two fingers do.
test('a zoomed page that is enlarged with two fingers besides', {
  tag: '@chromium',
}, async ({ page, overlay, server }) => {
  await openLogin(page, overlay, server.show(LOGIN, PUPIL).at);
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.4'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  await page.locator('#username').fill('p.dupont12');
  await expect
    .poll(() => overlay.world.call(() => window.visualViewport?.scale ?? 1, null))
    .toBe(1.5);
  await expect.poll(() => astray(page, overlay)).toEqual([]);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
});

test('the guide’s words grow with the page, no further than its largest text', async ({
  page,
  overlay,
  server,
}) => {
  await openLogin(page, overlay, server.show(LOGIN, PUPIL).at);
  const size = () =>
    overlay.world.call(() => {
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const guide = roots.map((root) => root?.querySelector('.guide')).find((found) => found);
      return guide ? Number.parseFloat(getComputedStyle(guide).fontSize) : null;
    }, null);
  for (const [zoom, px] of [
    ['0.6', 15],
    ['1.2', 18],
    ['3', 22],
  ] as const) {
    await page.evaluate((value) => document.documentElement.style.setProperty('zoom', value), zoom);
    await expect.poll(size).toBeCloseTo(px, 0);
  }
});
