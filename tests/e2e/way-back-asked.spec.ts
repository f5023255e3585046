import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { chooseEnt } from './support/choose-ent';
import { attributeIn, enterOnceSeen, focusedIn, wayBackIn, wordsIn } from './support/in-guide';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';

const ACTIVATED = 'account/2025/activated.html';
const NOT_MINE = '[data-doubt]';
const MBN = 'https://www.monbureaunumerique.fr/';

test('an ENT that is not known is asked for, searched and found again later', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await choose(page, overlay, 'haute garonne', 'ecollege31');
  await expect.poll(() => wayBackIn(overlay)).toMatch(/^https:\/\/[\w.-]*haute-garonne\.fr\//);
  await page.reload();
  await expect.poll(() => wayBackIn(overlay)).toMatch(/^https:\/\/[\w.-]*haute-garonne\.fr\//);
});

test('a search that finds nothing says so', async ({ page, overlay, server }) => {
  await page.goto(server.show(ACTIVATED).at);
  await asks(overlay);
  await overlay.click('#ent-search');
  await page.keyboard.type('zzzz');
  await expect.poll(() => wordsIn(overlay)).toContain('Aucun ENT de ce nom.');
});

test('« Ce n’est pas ton ENT ? » asks again, and the other stands until then', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wordsIn(overlay)).toContain('Ce n’est pas ton ENT ?');
  await overlay.click(NOT_MINE);
  await asks(overlay);
  expect((await stored(extensionPage, 'local')).settings).toMatchObject({ entId: 'mbn' });
  await page.reload();
  await asks(overlay);
  await overlay.click('[data-keep-way]');
  await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
  await page.reload();
  await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
  expect((await stored(extensionPage, 'local')).settings).toMatchObject({ entId: 'mbn' });

  await overlay.click(NOT_MINE);
  await choose(page, overlay, 'EduProvence', 'eduprovence');
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.eduprovence.fr/');
  await page.reload();
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.eduprovence.fr/');
});

test('the keyboard goes to what is to be done next, never to what folds the guide', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
  await overlay.click('[data-keep]');
  await expect.poll(() => focusedIn(overlay)).toBe('Aller dans Mon Bureau Numérique');

  await overlay.click(NOT_MINE);
  await expect.poll(() => attributeIn(overlay, ':focus', 'id')).toBe('ent-search');
  await page.keyboard.type('haute garonne');
  await expect.poll(() => attributeIn(overlay, '.found__ent', 'data-ent-choice')).not.toBeNull();
  await page.keyboard.press('Tab');
  const isOnWay = async () => (await attributeIn(overlay, ':focus', 'data-way-back')) !== null;
  await enterOnceSeen(overlay, '.found__ent', isOnWay);

  await overlay.click(NOT_MINE);
  await expect.poll(() => attributeIn(overlay, ':focus', 'id')).toBe('ent-search');
  await overlay.click('[data-keep-way]');
  await expect.poll(() => attributeIn(overlay, ':focus', 'data-way-back')).not.toBeNull();
});

test('another tab’s ENT, once another is named, is not proposed again', async ({
  page,
  overlay,
  server,
  context,
}) => {
  const other = await context.newPage();
  const overlayOther = await Overlay.of(other);
  await other.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await overlayOther.guide())?.ent).toBe('mbn');

  await page.goto(server.show(ACTIVATED).at);
  await page.bringToFront();
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  await overlay.click(NOT_MINE);
  await choose(page, overlay, 'EduProvence', 'eduprovence');
  await page.reload();
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.eduprovence.fr/');
});

async function choose(page: Page, overlay: Overlay, query: string, entId: string): Promise<void> {
  await asks(overlay);
  await chooseEnt(page, overlay, query, entId);
}

async function asks(overlay: Overlay): Promise<void> {
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  expect(await wayBackIn(overlay)).toBeNull();
}
