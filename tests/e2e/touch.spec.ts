/// <reference lib="dom" />
import { SCREEN_IDS } from '../../lib/screens/ids';
import { readCatalogue, statesOf } from '../harness/catalogue';
import { enter } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { showOwnPage } from '../harness/own-page';
import { type Control, controlsIn } from './support/controls';
import { storeSettings } from './support/settings';

/** Smallest side of what a finger touches, CSS px (WCAG 2.5.5). */
const FINGER = 44;

const PHONES = [
  { width: 360, height: 640 },
  { width: 412, height: 915 },
];

/** Each screen as its newest replica shows it. */
const screens = SCREEN_IDS.flatMap((id) => {
  const shown = statesOf(readCatalogue().replicas).filter(
    ({ replica, state }) => state.screen === id && !replica.path.includes('/variant/'),
  );
  return shown.slice(-1);
});

const tooSmall = (controls: readonly Control[]) =>
  controls.filter(({ width, height }) => Math.min(width, height) < FINGER - 0.5);

/** How far the panel sticks out of the view sideways, in CSS px; NaN where there is none. */
async function stickingOut(overlay: Overlay, view: number): Promise<number> {
  const { x, width } = (await overlay.guide())?.panel.box ?? { x: Number.NaN, width: 0 };
  return Math.max(0, -x, x + width - view);
}

for (const { replica, state } of screens) {
  test(`a finger can touch all of the guide: ${state.screen}`, async ({
    page,
    overlay,
    server,
  }) => {
    await enter(page, server, replica, state);
    for (const phone of PHONES) {
      await page.setViewportSize(phone);
      await expect.poll(() => stickingOut(overlay, phone.width)).toBe(0);
      expect(tooSmall(await controlsIn(overlay))).toEqual([]);
    }
  });
}

for (const file of ['popup.html', 'welcome.html', 'sheet.html']) {
  test(`a finger can touch all of ${file}, and it needs no scrolling sideways`, async ({
    extensionPage,
    extensionUrl,
    page,
  }) => {
    await storeSettings(extensionPage, { entId: 'mbn' });
    await showOwnPage(page, `${extensionUrl}${file}`);
    await page.locator('main').waitFor();
    await page.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
    });
    for (const phone of PHONES) {
      await page.setViewportSize(phone);
      const controls = await page
        .locator(
          'button, a, summary, select, input:not([type=radio], [type=checkbox]), label:has(input)',
        )
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.map((one) => {
            const { width, height } = one.getBoundingClientRect();
            return { control: one.outerHTML.slice(0, 80), width, height };
          }),
        );
      expect(controls.length).toBeGreaterThan(0);
      expect(tooSmall(controls)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
}
