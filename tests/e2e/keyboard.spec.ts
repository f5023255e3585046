import { PUPIL } from '../../lib/practice/accounts';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, enterOnceSeen, focusedIn, textsIn } from './support/in-guide';
import { stopAt, tabTo } from './support/tab-stops';

/** A window of 1280×1024 as it is, zoomed to 200 % and to 400 %; a phone; CSS px. */
const TIGHTEST = { width: 320, height: 256 };
const VIEWS = [
  { width: 1280, height: 1024 },
  { width: 640, height: 512 },
  TIGHTEST,
  { width: 320, height: 640 },
];

for (const viewport of VIEWS) {
  const title = `from the chooser to the ENT by keyboard only: ${viewport.width}×${viewport.height}`;
  // Each Tab costs Firefox's driver long: it goes where there is least room.
  const tag = viewport === TIGHTEST ? [] : '@chromium';
  test(title, { tag }, async ({ page, overlay, server }) => {
    test.setTimeout(60_000);
    const { keyboard } = page;
    const go = async (selector: string) => {
      const stops = await tabTo(overlay, selector);
      expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
    };
    const arrive = async (screen: string) => {
      await expect.poll(() => screenOn(overlay)).toBe(screen);
      expect(await focusedIn(overlay), 'the keyboard is left to the page').toBeNull();
    };
    await page.setViewportSize(viewport);
    server.play({ world: '2022' });
    await page.goto(server.show('ent/aura/chooser-2023.html').at);

    await arrive('ent/chooser');
    await go('#idp-EDU');
    await keyboard.press('Space');
    await go('#button-submit');
    await keyboard.press('Enter');

    await arrive('educonnect/profile');
    await go('#bouton_eleve');
    await keyboard.press('Enter');

    await arrive('educonnect/login');
    await go('#username');
    await keyboard.type(PUPIL.identifier);
    await keyboard.press('Escape');
    await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-shape')).toBe('handle');
    expect((await stopAt(overlay, '#username')).wanted, 'still in the field').toBe(true);
    await go('#password');
    await keyboard.type(PUPIL.provisional);
    await go('#bouton_valider');
    await keyboard.press('Enter');

    await arrive('educonnect/new-password');
    await go('input[name="motDePasse"]');
    await keyboard.type(PUPIL.personal);
    await go('input[name="motDePasseConfirmation"]');
    await keyboard.type(PUPIL.personal);
    await go('button[name="suivant"]');
    await keyboard.press('Enter');

    await arrive('educonnect/pupil-identity');
    for (const [at, field] of ['jj', 'mm', 'aaaa'].entries()) {
      await go(`input[name="${field}"]`);
      await keyboard.type(PUPIL.birth[at] ?? '');
    }
    await go('button[name="confirmer"]');
    await keyboard.press('Enter');

    await arrive('educonnect/activated');
    expect(await goInGuide(overlay, 'a[data-way-back]')).toEqual([]);
    await enterOnceSeen(overlay, 'a[data-way-back]', () =>
      new URL(page.url()).hostname.endsWith('auvergnerhonealpes.fr'),
    );
  });
}

// At the end of a page Firefox hands the keyboard to its own bars, which a driven one does not have:
// `overlay-focus` tests there that Tab leaves the guide.
test('Tab goes through the whole of the guide and back to the page', { tag: '@chromium' }, async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize({ width: 640, height: 512 });
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(() => screenOn(overlay)).toBe('educonnect/new-password');
  expect(await goInGuide(overlay, '[data-suggest]')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => attributeIn(overlay, '.password__idea .button', 'type')).toBe('button');
  const stops = await tabTo(overlay, 'body *');
  expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
  expect(stops.filter(({ inGuide }) => !inGuide).length, 'out of the guide').toBeGreaterThan(0);
});

test('a button that goes away leaves the keyboard in the guide', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/activated.html').at);
  await expect.poll(() => attributeIn(overlay, '[data-keep]', 'type')).toBe('button');
  await tabTo(overlay, '[data-keep]');
  await enterOnceSeen(overlay, '[data-keep]', async () =>
    (await overlay.text()).includes('L’identifiant est gardé.'),
  );
  expect(await attributeIn(overlay, ':focus', 'id')).toBe('ent-search');
  await page.keyboard.type('occitanie');
  await expect.poll(() => textsIn(overlay, '[data-ent-choice]')).not.toEqual([]);
  await page.keyboard.press('Tab');
  await enterOnceSeen(
    overlay,
    '[data-ent-choice]',
    async () => (await textsIn(overlay, '[data-ent-choice]')).length === 0,
  );
  await expect.poll(() => attributeIn(overlay, ':focus', 'class'), 'its link').toBe('button');

  await page.goto(server.show('educonnect/2025/login.html').at);
  await page.locator('#bouton_eleve').click();
  await expect.poll(() => screenOn(overlay)).toBe('educonnect/login');
  await overlay.askForHelp();
  await tabTo(overlay, '[data-choose]');
  const onChoice = () => attributeIn(overlay, ':focus', 'data-choose');
  const choices = async () => (await textsIn(overlay, '[data-choose]')).length;
  for (let left = await choices(); left > 0; left--) {
    await expect.poll(onChoice, 'the next problem').not.toBeNull();
    await page.keyboard.press('Enter');
    await tabTo(overlay, '.hint__hide');
    await page.keyboard.press('Enter');
    await expect.poll(choices).toBe(left - 1);
  }
  await expect.poll(() => focusedIn(overlay)).toBe('Réafficher les conseils cachés');
  await page.keyboard.press('Enter');
  await expect.poll(onChoice, 'a problem shown again').not.toBeNull();
});

test('language and reading aloud are had by keyboard, and show it', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(() => screenOn(overlay)).toBe('educonnect/profile');
  const stops = await tabTo(overlay, '.language select');
  expect(stops.at(-1)?.faults).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => attributeIn(overlay, '.guide', 'lang')).toBe('fr-simple');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => attributeIn(overlay, '.guide', 'lang')).toBe('en');
  expect((await stopAt(overlay, '.language select')).wanted).toBe(true);
  await page.keyboard.press('Shift+Tab');
  const reading = await stopAt(overlay, '[data-read-aloud]');
  expect(reading).toMatchObject({ wanted: true, faults: [] });
  await page.keyboard.press('Enter');
  await expect
    .poll(() => attributeIn(overlay, '[data-read-aloud]', 'data-read-aloud'))
    .not.toBe('idle');
  expect((await stopAt(overlay, '[data-read-aloud]')).wanted).toBe(true);
});

/**
 * Leads the keyboard to a place of the guide, which is opened on the way where there was room for its
 * handle or one sentence only.
 *
 * @returns what could not be seen on the way; empty when all is as it must be
 */
async function goInGuide(overlay: Overlay, selector: string): Promise<string[]> {
  const first = await tabTo(overlay, `[data-more], [data-unfold], ${selector}`);
  const there = (await stopAt(overlay, selector)).wanted;
  if (!there) await overlay.page.keyboard.press('Enter');
  const more = there ? [] : await tabTo(overlay, selector);
  return [...first, ...more].flatMap(({ faults }) => faults);
}

/** The screen that the guide shows. */
async function screenOn(overlay: Overlay): Promise<string | null | undefined> {
  return (await overlay.guide())?.screen;
}
