import type { Page } from '@playwright/test';
import { readCatalogue } from '../harness/catalogue';
import { differences, enter } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';
import type { Box, Overlay } from '../harness/overlay';
import type { ReplicaServer } from '../harness/server';

const SIGN_UP = 'educonnect/2026/sign-up.html';

const VIEWS = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
] as const;

/** A page, and the guide on it. */
interface Shown {
  readonly page: Page;
  readonly overlay: Overlay;
  readonly server: ReplicaServer;
}

/** Shows a state of a replica, and waits for the guide. */
async function shown({ page, overlay, server }: Shown, path: string, name: string): Promise<void> {
  const replica = readCatalogue().replicas.find((one) => one.path === path);
  const state = replica?.states.find((one) => one.name === name);
  if (!replica || !state) throw new Error(`${path} has no state ${name}`);
  await enter(page, server, replica, state);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe(state.screen);
}

/** The panel of the guide, and whether it lies on something of the page. */
async function covers({ page, overlay }: Shown, selector: string): Promise<boolean> {
  const panel = (await overlay.guide())?.panel.box;
  const other = await page.locator(selector).boundingBox();
  if (!panel || !other) throw new Error(`no panel, or no ${selector}`);
  return meet(panel, other);
}

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

test('FranceConnect’s button of two spans is pointed at, never the link that explains it', async ({
  page,
  overlay,
  server,
}) => {
  await shown({ page, overlay, server }, SIGN_UP, 'guardian, the tab closed');
  await overlay.askForHelp();
  const hint = (await overlay.guide())?.hints.find(({ id }) => id === 'login.france-connect');
  if (!hint) throw new Error('nothing is said of FranceConnect');
  await page.mouse.move(hint.box.x + hint.box.width / 2, hint.box.y + hint.box.height / 2);
  const pointed = {
    name: 'pointed at',
    screen: 'educonnect/login',
    rings: [{ target: '.fr-connect' }],
    never: ['#lienQuoiFC'],
  } as const;
  await expect
    .poll(() =>
      differences(page, overlay, {
        ...pointed,
        rings: [...pointed.rings],
        never: [...pointed.never],
      }),
    )
    .toEqual([]);
});

for (const view of VIEWS) {
  test(`the assistant’s button can be reached beside the guide: ${view.width} px`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.setViewportSize(view);
    const scene = { page, overlay, server };
    for (const name of ['guardian, the tab closed', 'guardian, the tab opened']) {
      await shown(scene, SIGN_UP, name);
      await expect.poll(() => covers(scene, '#chatmd-fab'), { message: name }).toBe(false);
      await page.locator('#chatmd-fab').click({ trial: true });
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await overlay.guide())?.panel.box.width).toBeLessThan(100);
      expect(await covers(scene, '#chatmd-fab'), `${name}, folded`).toBe(false);
    }
  });
}

test('an open assistant can be read beside the guide', async ({ page, overlay, server }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const scene = { page, overlay, server };
  await shown(scene, SIGN_UP, 'the assistant open');
  await expect.poll(() => covers(scene, '#chatmd')).toBe(false);
});
