import type { Page } from '@playwright/test';
import { differences } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { chooseEnt } from './support/choose-ent';
import { attributeIn, wayBackIn, wordsIn } from './support/in-guide';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';

const ACTIVATED = 'account/2025/activated.html';
const NOT_MINE = '.way-back .link-button';

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

test('« Ce n’est pas ton ENT ? » asks again, and forgets the other', async ({
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
  await page.reload();
  await asks(overlay);
  expect((await stored(extensionPage, 'local')).settings).toMatchObject({ entId: null });

  await choose(page, overlay, 'EduProvence', 'eduprovence');
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.eduprovence.fr/');
});

test('another tab’s ENT, once refused, is not proposed again', async ({
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
  await asks(overlay);
  await page.reload();
  await asks(overlay);
});

for (const [replica, link] of [
  [ACTIVATED, 'main a.fr-btn'],
  ['account/2022/activated.html', 'main a.fr-btn'],
] as const) {
  test(`before « Accéder à mes services » is clicked, it is said where it leads: ${replica}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(replica).at);
    await expect
      .poll(() =>
        differences(page, overlay, {
          name: 'as served',
          screen: 'educonnect/activated',
          rings: [{ target: link }],
          says: ['mène à scolarité services, pas à l’ent'],
        }),
      )
      .toEqual([]);
  });
}

async function choose(page: Page, overlay: Overlay, query: string, entId: string): Promise<void> {
  await asks(overlay);
  await chooseEnt(page, overlay, query, entId);
}

async function asks(overlay: Overlay): Promise<void> {
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  expect(await wayBackIn(overlay)).toBeNull();
}
