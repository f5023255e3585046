/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { covered } from './support/covered';
import { attributeIn } from './support/in-guide';
import { openKeyboard, seenOfPage } from './support/keyboard';

test.use({ tab: 'own' });

const PHONE = { width: 360, height: 640 };

/** What keyboards leave of such a phone's view: a small one, a usual one, one with suggestions. */
const LEFT = [380, 320, 280];

/** What the panel offers where it has the room. */
const OFFER = /Propose-moi un mot de passe/;

const PAGES = [
  { replica: 'account/2025/new-password.html', fields: ['#nouveauMdp', '#confirmationMdp'] },
  { replica: 'account/2025/guardian-new-password.html', fields: ['#nouveauMdp'] },
  { replica: 'account/2022/new-password.html', fields: ['#champ1', '#champ2'] },
];

/** What is said of what is typed, and how much of it can be read within what is seen of the page. */
async function sentence(overlay: Overlay): Promise<{ text: string; inSight: boolean } | null> {
  const seen = await seenOfPage(overlay);
  return overlay.world.call((view) => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const root = roots.find((one) => one?.querySelector('.password__sentence'));
    const part = root?.querySelector('.password__sentence');
    if (!root || !part || !view) return null;
    const box = part.getBoundingClientRect();
    const ends = [box.top + 4, box.bottom - 4].map((y) => ({ x: box.x + box.width / 2, y }));
    const inView = ({ y }: { y: number }) => y >= view.y && y <= view.y + view.height;
    const onTop = ({ x, y }: { x: number; y: number }) => {
      const hit = root.elementFromPoint(x, y);
      return hit !== null && part.contains(hit);
    };
    return { text: part.textContent, inSight: ends.every((end) => inView(end) && onTop(end)) };
  }, seen);
}

/** The field and its eye, which must stay in reach. */
const places = (field: string) => [field, `${field} + button`];

async function typeOnPhone(page: Page, overlay: Overlay, field: string, text: string) {
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/new-password');
  await page.locator(field).pressSequentially(text);
}

for (const { replica, fields } of PAGES) {
  for (const left of LEFT) {
    test(`with a keyboard that leaves ${left} px: ${replica}`, async ({
      page,
      overlay,
      server,
    }) => {
      await page.setViewportSize(PHONE);
      await page.goto(server.show(replica).at);
      for (const [at, field] of fields.entries()) {
        await typeOnPhone(page, overlay, field, at === 0 ? 'Soleil?20' : 'Solexx');
        await openKeyboard(overlay, left);
        const inSight = async () => (await sentence(overlay))?.inSight;
        await expect.poll(inSight, { message: `${field}: the sentence` }).toBe(true);
        expect(await covered(overlay, places(field)), field).toEqual([]);
        const panel = (await overlay.guide())?.panel.box;
        const seen = await seenOfPage(overlay);
        expect(panel?.y).toBeGreaterThanOrEqual(seen?.y ?? 0);
        expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(seen?.bottom ?? 0);
      }
    });
  }
}

test('the sentence follows the typing, and what surrounds it comes back with the view', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(server.show('account/2025/new-password.html').at);
  await typeOnPhone(page, overlay, '#nouveauMdp', 'soleil');
  await openKeyboard(overlay, 280);
  await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-shape')).toBe('brief');
  expect((await sentence(overlay))?.text).toContain('une majuscule');
  await page.locator('#nouveauMdp').pressSequentially('S?2');
  await expect.poll(async () => (await sentence(overlay))?.text).toContain('Tout ce que');
  expect(await overlay.text()).not.toMatch(OFFER);
  await openKeyboard(overlay, PHONE.height);
  await expect.poll(() => overlay.text()).toMatch(OFFER);
});

// No driver of Firefox enlarges a page as two fingers do.
test('the same holds on a page that its user has enlarged with two fingers', {
  tag: '@chromium',
}, async ({ page, overlay, server }) => {
  await page.setViewportSize(PHONE);
  await page.goto(server.show('account/2025/new-password.html').at);
  await typeOnPhone(page, overlay, '#nouveauMdp', 'Soleil?20');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  await page.locator('#nouveauMdp').press('2');
  await expect.poll(async () => (await seenOfPage(overlay))?.height).toBeLessThan(430);
  await expect.poll(async () => (await sentence(overlay))?.inSight).toBe(true);
  expect(await covered(overlay, places('#nouveauMdp'))).toEqual([]);
});
