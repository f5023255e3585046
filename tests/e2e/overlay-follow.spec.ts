import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';

const LOGIN = 'educonnect/2025/login.html';

/** A window with room for the panel on both sides of a form, numbers included. */
const WIDE = { width: 1440, height: 800 };

test('the guide follows a page that changes without navigating, and back', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  const shown = async () => {
    const { screen, profile } = (await overlay.guide()) ?? {};
    return [screen, profile];
  };
  await expect.poll(shown).toEqual(['educonnect/profile', null]);
  await page.locator('#bouton_responsable').click();
  await expect.poll(shown).toEqual(['educonnect/login', 'guardian']);
  await page.locator('#bouton_profil').filter({ visible: true }).first().click();
  await expect.poll(shown).toEqual(['educonnect/profile', null]);
  await page.locator('#bouton_eleve').click();
  await expect.poll(shown).toEqual(['educonnect/login', 'pupil']);
});

test('the guide follows the browser’s Back and Forward', async ({ page, overlay, server }) => {
  const screen = async () => (await overlay.guide())?.screen;
  await page.goto(server.show(LOGIN).at);
  await expect.poll(screen).toBe('educonnect/profile');
  await page.goto(server.show('account/2025/forgotten-password-pupil.html').at);
  await expect.poll(screen).toBe('educonnect/forgotten-password');
  await page.goBack();
  await expect.poll(screen).toBe('educonnect/profile');
  await page.goForward();
  await expect.poll(screen).toBe('educonnect/forgotten-password');
});

for (const [from, button, to] of [
  ['educonnect/profile', '#bouton_eleve', 'educonnect/login'],
  ['educonnect/login', '#bouton_profil', 'educonnect/profile'],
] as const) {
  test(`${to} is on screen within two frames of its landmark`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(LOGIN).at);
    if (from === 'educonnect/login') await page.locator('#bouton_eleve').click();
    await expect.poll(async () => (await overlay.guide())?.screen).toBe(from);
    await page.bringToFront();
    expect(await overlay.world.call(framesUntil, { button, to })).toBeLessThanOrEqual(2);
  });
}

/** Frames from a click that changes the page to the guide saying so; 60 when it never does. */
async function framesUntil({ button, to }: { button: string; to: string }): Promise<number> {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const panel = roots
    .map((root) => root?.querySelector<HTMLElement>('[data-screen]'))
    .find((found) => found);
  const visible = [...document.querySelectorAll<HTMLElement>(button)];
  visible.find((one) => one.checkVisibility())?.click();
  for (let frame = 1; frame < 60; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
    if (panel?.dataset.screen === to) return frame;
  }
  return 60;
}

/** The side that the background would tell the tab's next page. */
const sideTold = async (overlay: Overlay) => {
  const known = { type: 'known', languages: [], arriving: false };
  const ask = (question: object) => chrome.runtime.sendMessage(question);
  const reply = (await overlay.world.call(ask, known)) as { answered?: { side?: string } } | null;
  return reply?.answered?.side;
};

test.describe('in a tab of its own', () => {
  // The side is kept by tab: that of the tests before it may stand on the left already.
  test.use({ tab: 'own' });

  test('the panel stands on the same side from one page to the next, in its tab', async ({
    page,
    overlay,
    server,
    context,
  }) => {
    const side = async (on: Overlay) => {
      const x = (await on.guide())?.panel.box.x;
      return x === undefined ? null : x < WIDE.width / 2 ? 'left' : 'right';
    };
    await page.setViewportSize(WIDE);
    await page.goto(server.show('account/2025/sms-code.html').at);
    await expect.poll(() => side(overlay)).toBe('right');
    await page.addStyleTag({ content: 'body { padding-inline-start: 720px }' });
    await expect.poll(() => side(overlay)).toBe('left');
    // Who leaves the page as the panel comes to stand there may leave before that is told.
    await expect.poll(() => sideTold(overlay)).toBe('left');
    await page.goto(server.show('account/2025/new-password.html').at);
    await expect.poll(() => side(overlay)).toBe('left');
    const other = await context.newPage();
    const there = await Overlay.of(other);
    await other.setViewportSize(WIDE);
    await other.goto(server.show('account/2025/new-password.html').at);
    await expect.poll(() => side(there)).toBe('right');
    await other.close();
  });
});
