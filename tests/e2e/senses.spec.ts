/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { showOwnPage } from '../harness/own-page';
import { inMotion } from './support/in-motion';
import { LINA, SAMI, storePeople } from './support/people';
import { IDEAS, play, type Scene } from './support/scenes';
import { tabTo } from './support/tab-stops';

test.use({ tab: 'own' });

const CURRENT: Scene = { replica: 'educonnect/2026/login.html', state: 'wrong password' };

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`nothing of ours moves, prefers-reduced-motion: ${reducedMotion}`, async ({
    page,
    overlay,
    server,
    extensionPage,
    extensionUrl,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await play(IDEAS, { page, overlay, server, extensionPage });
    expect(await overlay.world.call(inMotion, null)).toEqual([]);
    await storePeople(extensionPage, [LINA, SAMI]);
    for (const name of ['popup.html', 'welcome.html', 'sheet.html']) {
      await showOwnPage(page, `${extensionUrl}${name}`);
      await page.locator('h1, h2').first().waitFor();
      for (const fold of await page.locator('summary').all()) await fold.click();
      expect(await page.evaluate(inMotion), name).toEqual([]);
    }
  });
}

test('in forced colours, rings, panel, step and keyboard keep an edge', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await play(CURRENT, { page, overlay, server, extensionPage });
  expect(await drawnIn(overlay, '.ring', 'border-top')).toMatch(/^[23]px (dashed|solid|dotted) /);
  expect(await drawnIn(overlay, '.ring[data-current]', 'border-top')).toMatch(/^3px \w+ /);
  expect(await drawnIn(overlay, '.sheet', 'border-top')).toMatch(/^2px solid /);
  expect(await drawnIn(overlay, '.hint[data-current]', 'outline')).toMatch(/^2px solid /);
  await tabTo(overlay, '.language select');
  expect(await drawnIn(overlay, '.language', 'outline')).toMatch(/^3px solid /);
  await tabTo(overlay, '[data-fold]');
  expect(await drawnIn(overlay, '[data-fold]', 'outline')).toMatch(/^3px solid /);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawnIn(overlay, '.handle', 'border-top')).toMatch(/^2px solid /);
});

test('in forced colours, the chosen ENT and what is switched on are told apart', async ({
  page,
  extensionUrl,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await showOwnPage(page, `${extensionUrl}welcome.html`);
  const field = page.locator('.combobox input');
  await field.fill('col');
  await field.press('ArrowDown');
  const edge = (selected: boolean) =>
    page
      .locator(`[role=option][aria-selected=${selected}]`)
      .first()
      .evaluate((option) => getComputedStyle(option).borderTopColor);
  expect(await edge(true)).not.toBe(await edge(false));

  await showOwnPage(page, `${extensionUrl}popup.html`);
  await expect(page.locator('summary')).not.toHaveCount(0);
  for (const fold of await page.locator('summary').all()) await fold.click();
  const switches = page.locator('.switch__input');
  await expect(switches).not.toHaveCount(0);
  for (const one of await switches.all())
    expect(await one.evaluate((input) => getComputedStyle(input).appearance)).toBe('auto');
});

/** How a part of the guide is drawn: width, style and colour of an edge of it, null where it has none. */
function drawnIn(overlay: Overlay, selector: string, edge: string): Promise<string | null> {
  return overlay.world.call(
    ([wanted, side]) => {
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const part = roots.map((root) => root?.querySelector(wanted)).find((one) => one);
      if (!part?.checkVisibility()) return null;
      const style = getComputedStyle(part);
      return ['width', 'style', 'color']
        .map((name) => style.getPropertyValue(`${side}-${name}`))
        .join(' ');
    },
    [selector, edge] as const,
  );
}
