/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { covered } from './support/covered';

const MENU = '#opened-by-the-page';

for (const size of [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
]) {
  test(`what the page opens where the guide stands is not under it: ${size.width}×${size.height}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.setViewportSize(size);
    await page.goto(server.show('educonnect/2025/login.html').at);
    await page.locator('#bouton_responsable').click();
    await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
    const place = await placeOf(overlay);
    await page.evaluate(({ x, y }) => {
      const menu = document.createElement('div');
      menu.id = 'opened-by-the-page';
      menu.popover = 'auto';
      menu.textContent = 'Aide';
      Object.assign(menu.style, {
        position: 'fixed',
        margin: '0',
        inset: `${y}px auto auto ${x}px`,
      });
      Object.assign(menu.style, { width: '200px', height: '60px' });
      document.body.append(menu);
    }, place);
    await page.evaluate(() => document.querySelector<HTMLElement>('[popover=auto]')?.showPopover());
    const opened = await page.locator(MENU).boundingBox();
    expect({ x: opened?.x, y: opened?.y }, 'where the panel stood').toEqual(place);
    expect(await covered(overlay, [MENU])).toEqual([]);
    expect(await placeOf(overlay)).not.toEqual(place);
  });
}

/** Where the panel stands, once it does. */
async function placeOf(overlay: Overlay): Promise<{ x: number; y: number }> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify((await overlay.guide())?.panel.box);
      return last === before;
    })
    .toBe(true);
  const { x, y } = JSON.parse(last);
  return { x, y };
}
