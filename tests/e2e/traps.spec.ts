/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { act } from '../harness/act';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import type { Action } from '../harness/replica';
import { covered } from './support/covered';
import { attributeIn } from './support/in-guide';

test.use({ tab: 'own' });

/** Choosers with a neighbour that looks right and is not. */
const CHOOSERS = [
  {
    replica: 'ent/cybercolleges42/chooser.html',
    before: [],
    trap: '.cas__wayf-idp:has([value="ATS_parent_eleve"])',
    right: '.cas__wayf-idp:has([value="EDU_parent_eleve"])',
    says: 'sans EduConnect',
  },
  {
    replica: 'ent/wilapa/chooser.html',
    before: [],
    trap: 'a.loginstudent',
    right: 'a.otherstudent',
    says: 'ÉLÈVE ET PARENT (écoles)',
  },
  {
    replica: 'ent/hdf/chooser.html',
    before: [{ click: '[data-testid="wayf-button-student"]' }] satisfies Action[],
    trap: '[data-testid="wayf-button-ecole"]',
    right: '[data-testid="wayf-button-college-lycee"]',
    says: 'École',
  },
];

/** The card brought forward, and whether a ring of care holds this place. */
async function warning(overlay: Overlay, trap: string) {
  return overlay.world.call((selector) => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const root = roots.find((one) => one?.querySelector('[data-screen]'));
    const card = root?.querySelector('[data-hint][data-pointed-at]');
    const ring = root?.querySelector('[data-avoid-for]')?.getBoundingClientRect();
    const place = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const holds =
      ring &&
      ring.left <= place.left &&
      ring.top <= place.top &&
      ring.right >= place.right &&
      ring.bottom >= place.bottom;
    const shown = card?.checkVisibility() ? card.querySelector('.hint__text')?.textContent : null;
    return { card: shown ?? null, ringed: holds ?? false };
  }, trap);
}

const words = async (overlay: Overlay, trap: string) => (await warning(overlay, trap))?.card;

/** What a screen reader is told of what is pointed at. */
const told = (overlay: Overlay) =>
  overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const regions = roots.flatMap((root) => [...(root?.querySelectorAll('[role=status]') ?? [])]);
    return regions.map((region) => region.textContent);
  }, null);

async function open(page: Page, overlay: Overlay, before: readonly Action[]) {
  await page.mouse.move(0, 0);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('ent/chooser');
  for (const action of before) await act(page, action);
  await page.mouse.move(0, 0);
}

const SILENT = { card: null, ringed: false };

for (const { replica, before, trap, right, says } of CHOOSERS) {
  test(`the neighbour that looks right is named when the mouse is on it: ${replica}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(replica).at);
    await open(page, overlay, before);
    // Nothing is said of it until somebody comes near it, or asks.
    const idsIn = async () => (await overlay.guide())?.hints.map(({ id }) => id) ?? [];
    await expect.poll(idsIn).toContain('ent/chooser.entry');
    expect(await idsIn()).not.toContain('ent/chooser.trap');
    await expect
      .poll(async () => {
        await overlay.askForHelp();
        return idsIn();
      })
      .toContain('ent/chooser.trap');
    expect(await warning(overlay, trap)).toEqual(SILENT);

    await page.locator(trap).hover();
    await expect.poll(() => words(overlay, trap)).toContain(says);
    expect((await warning(overlay, trap))?.ringed).toBe(true);
    expect(await covered(overlay, [trap, right])).toEqual([]);
    await expect.poll(() => told(overlay)).toContain(await words(overlay, trap));

    await page.locator(right).hover();
    await expect.poll(() => warning(overlay, trap)).toEqual(SILENT);
  });
}

test('a wrong entry that was chosen stays marked, wherever the mouse goes', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('ent/e-lyco/chooser.html').at);
  await open(page, overlay, []);
  await page.getByText('Autre compte').click();
  await page.mouse.move(0, 0);
  const isRinged = () => warning(overlay, 'input:checked').then((found) => found?.ringed);
  await expect.poll(isRinged).toBe(true);
  await page.getByText('Élève ou parent').click();
  await expect.poll(isRinged).toBe(false);
});

test('it is named when the keyboard comes to it', async ({ page, overlay, server }) => {
  await page.goto(server.show('ent/wilapa/chooser.html').at);
  await open(page, overlay, []);
  await page.locator('a.loginstudent').focus();
  await expect.poll(() => words(overlay, 'a.loginstudent')).toContain('(écoles)');
  await page.keyboard.press('Tab');
  await expect.poll(() => warning(overlay, 'a.loginstudent')).toEqual(SILENT);
});

// A finger that stays down is something only Chromium's protocol can be told of.
test('it is the one hint shown on a phone when a finger is on it', { tag: '@chromium' }, async ({
  page,
  overlay,
  server,
}) => {
  const trap = '.cas__wayf-idp:has([value="ATS_parent_eleve"])';
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(server.show('ent/cybercolleges42/chooser.html').at);
  await open(page, overlay, []);
  await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-shape')).toBe('brief');
  const box = await page.locator(trap).boundingBox();
  const session = await page.context().newCDPSession(page);
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await expect.poll(() => words(overlay, trap)).toContain('sans EduConnect');
  const ids = (await overlay.guide())?.hints.map(({ id }) => id);
  expect(ids).toEqual(['ent/chooser.entry', 'ent/chooser.trap']);
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
});
