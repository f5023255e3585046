/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';

test('nothing is pointed at while one level of a chooser slides away and another comes', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('ent/hdf/chooser.html').at);
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBe(2);
  const seen = await overlay.world.call(ringsWhileSliding, null);
  expect(seen?.sliding.length).toBeGreaterThan(0);
  expect(new Set(seen?.sliding)).toEqual(new Set([0]));
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBe(1);
});

/** Sent to the page as text: holds everything it uses. Counts the rings once each frame is drawn. */
async function ringsWhileSliding(): Promise<{ sliding: number[] }> {
  const lists = () => document.querySelectorAll('.wayf-provider-list').length;
  const rings = () =>
    [...document.querySelectorAll<HTMLElement>('div[popover=manual]')]
      .map((host) => chrome.dom.openOrClosedShadowRoot(host))
      .flatMap((root) => [...(root?.querySelectorAll('[data-ring-for]') ?? [])]).length;
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const sliding: number[] = [];
  document.querySelector<HTMLElement>('[data-testid="wayf-button-student"]')?.click();
  await drawn();
  while (lists() > 1) {
    sliding.push(rings());
    await drawn();
  }
  return { sliding };
}
