import { readCatalogue } from '../harness/catalogue';
import { enter } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';
import { cutParts } from './support/cut';

/** A laptop, a school's laptop, a phone, and a laptop at 200 %, in CSS px. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1366, height: 650 },
  { width: 360, height: 640 },
  { width: 640, height: 400 },
];

/** Where an open window that is not the guide's may leave room for the handle alone. */
const FULL = [
  'account/2026/mail-identity.html, the assistant open, 640×400',
  'educonnect/2026/birth-date-boxes.html, the assistant open, 640×400',
  'educonnect/2026/profile.html, the assistant open, 640×400',
  'educonnect/2026/sign-up.html, the assistant open, 640×400',
  "educonnect/2026/sign-up.html, a password manager's box, 640×400",
];

/** Time (ms) for one state on a busy machine. */
const PATIENCE = 20_000;

for (const replica of readCatalogue().replicas) {
  const states = replica.states.filter(({ screen }) => screen);
  if (states.length === 0) continue;
  test(`the sentence and the main button are whole: ${replica.path}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    test.setTimeout(PATIENCE * (states.length + 1));
    for (const state of states) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await enter(page, server, replica, state);
      await expect.poll(async () => (await overlay.guide())?.screen).toBe(state.screen);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const where = `${replica.path}, ${state.name}, ${size.width}×${size.height}`;
        const allowed = FULL.includes(where) ? 'shape: handle' : null;
        const cut = async () =>
          (await overlay.world.call(cutParts, null))?.filter((part) => part !== allowed);
        await expect.soft.poll(cut, where).toEqual([]);
      }
      await page.evaluate(() => {
        sessionStorage.clear();
        localStorage.clear();
      });
      await extensionPage.evaluate(() => chrome.storage.session.clear());
    }
  });
}
