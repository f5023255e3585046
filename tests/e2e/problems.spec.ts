/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, textsIn } from './support/in-guide';

const LOGIN = 'educonnect/2025/login.html';
const GUARDIAN = { remembered: "sessionStorage.profilEduConnect = 'responsable'" };

test('a problem that is chosen rings its place and says what to do; the others fold', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN, GUARDIAN).at);
  await expect.poll(() => plainIn(overlay, '[data-choose]')).toEqual(['Pas encore de compte ?']);
  expect(await ringed(overlay)).not.toContain('login.no-account');
  expect(await overlay.text()).not.toContain('Je n’ai pas de compte');

  await overlay.click('[data-help=in-sight] [data-choose]');
  await expect.poll(() => ringed(overlay)).toContain('login.no-account');
  expect(await around(overlay, 'login.no-account')).toEqual(
    await page.locator('#pas_de_compte').boundingBox(),
  );
  expect((await overlay.guide())?.quoted).toContain("Je n'ai pas de compte");

  await overlay.click('[data-problems]');
  await expect.poll(() => plainIn(overlay, '[data-choose]')).toHaveLength(4);
  expect(await ringed(overlay), 'put away').not.toContain('login.no-account');
  await overlay.click('[data-hint="login.wrong-profile"] [data-choose]');
  await overlay.click('[data-hint="login.forgotten"] [data-choose]');
  await expect
    .poll(() => plainIn(overlay, '[aria-expanded=true][data-choose]'))
    .toEqual(['Identifiant ou mot de passe oublié ?']);
  await overlay.click('[data-hint="login.wrong-profile"] [data-choose]');
  await expect.poll(() => ringed(overlay)).toContain('login.wrong-profile');
  await overlay.click('[data-hint="login.wrong-profile"] [data-choose]');
  await page.mouse.move(5, 5);
  await expect.poll(() => ringed(overlay)).not.toContain('login.wrong-profile');
});

test('the place of a chosen problem comes into view', async ({ page, overlay, server }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(server.show(LOGIN, GUARDIAN).at);
  await expect.poll(() => attributeIn(overlay, '.panel', 'data-shape')).toBe('brief');
  await expect(page.locator('#pas_de_compte')).not.toBeInViewport({ ratio: 1 });
  await overlay.click('[data-more]');
  await overlay.click('[data-help=in-sight] [data-choose]');
  await expect(page.locator('#pas_de_compte')).toBeInViewport({ ratio: 1 });
});

test('a panel opened where a press gives buttons no focus stays until its user comes back', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(server.show(LOGIN, GUARDIAN).at);
  const field = page.locator('input[type=text]:visible').first();
  await field.focus();
  await expect.poll(() => attributeIn(overlay, '.panel', 'data-shape')).toBe('brief');
  const opened = () => attributeIn(overlay, '.panel', 'data-opened');
  const frames = () =>
    page.evaluate(async () => {
      for (let count = 0; count < 10; count++)
        await new Promise((done) => requestAnimationFrame(done));
    });
  await overlay.world.call(pressWithoutFocus, '[data-more]');
  await frames();
  expect(await opened()).not.toBeNull();
  await field.blur();
  await frames();
  expect(await opened()).not.toBeNull();
  // Once the guide has followed the page, it knows that its user had left the field.
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'm.dupont34';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect
    .poll(async () => (await overlay.guide())?.hints.find(({ isNow }) => isNow)?.id)
    .toBe('login.password');
  expect(await opened()).not.toBeNull();
  await field.focus();
  await expect.poll(opened).toBeNull();
});

/** Presses a button of the guide as Firefox does on a Mac. Sent to the page as text. */
function pressWithoutFocus(selector: string): void {
  for (const host of document.querySelectorAll('div[popover=manual]'))
    chrome.dom.openOrClosedShadowRoot(host)?.querySelector<HTMLElement>(selector)?.click();
}

const ringed = async (overlay: Overlay) =>
  (await overlay.guide())?.rings.map((ring) => ring.for) ?? [];

/** The place that a hint's ring is around. */
async function around(overlay: Overlay, id: string) {
  const ring = (await overlay.guide())?.rings.find((one) => one.for === id)?.box;
  const gap = 4;
  return (
    ring && {
      x: ring.x + gap,
      y: ring.y + gap,
      width: ring.width - 2 * gap,
      height: ring.height - 2 * gap,
    }
  );
}

/** Texts of parts of the guide, their no-break spaces read as spaces. */
const plainIn = async (overlay: Overlay, selector: string) =>
  (await textsIn(overlay, selector)).map((text) => text.replace(/\s+/g, ' '));
