import { readCatalogue, statesOf } from '../harness/catalogue';
import { enter } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';
import { isNewest } from '../harness/newest';
import { covered, coveredOnTheWay } from './support/covered';

/** A wide window, a phone, and a window of 1280×1024 zoomed to 400 %, in CSS px. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
  { width: 320, height: 256 },
];

/** Distance between two scroll positions, in CSS px. */
const STEP = 96;

/** Screens with something to type. */
const FORMS = /^educonnect\/(login|new-password|activation-form|sms-code|\w+-identity)$/;

const { replicas } = readCatalogue();
const paths = replicas.map(({ path }) => path);

/** Older generations are laid out alike. */
const forms = statesOf(replicas).filter(
  ({ replica, state }) =>
    FORMS.test(state.screen ?? '') &&
    state.rings &&
    isNewest(replica.path, paths) &&
    !replica.path.includes('/variant/'),
);

/** Of each page, the form as it is met and as it ends up: the other states lie in between. */
const ends = forms.filter(
  ({ replica }, at) => forms[at - 1]?.replica !== replica || forms[at + 1]?.replica !== replica,
);

for (const { replica, state } of ends) {
  test(`nothing that matters is covered: ${replica.path} · ${state.name}`, async ({
    page,
    overlay,
    server,
  }) => {
    await enter(page, server, replica, state);
    await expect.poll(async () => (await overlay.guide())?.screen).toBe(state.screen);
    const targets = state.rings?.map(({ target }) => target) ?? [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const faults = await coveredOnTheWay(overlay, targets, STEP);
      expect(faults, `${size.width}×${size.height}`).toEqual([]);
    }
  });
}

/** A laptop's window at 200 %, in CSS px: all that is there at first glance. */
const LOW = { width: 640, height: 400 };

for (const path of [
  'account/variant/guardian-identity.html',
  'account/variant/pupil-identity.html',
]) {
  test(`on a low page, what it says of a refusal stays in sight: ${path}`, async ({
    page,
    overlay,
    server,
  }) => {
    const one = statesOf(replicas).find(
      ({ replica, state }) => replica.path === path && state.name === 'refused',
    );
    if (!one) throw new Error(`${path} refuses nothing`);
    await page.setViewportSize(LOW);
    await enter(page, server, one.replica, one.state);
    await expect.poll(async () => (await overlay.guide())?.screen).toBe(one.state.screen);
    expect(await covered(overlay, ['[role="alert"]'])).toEqual([]);
    expect(await overlay.text()).not.toBe('');
  });
}

test('on a low page, a sentence and who says it take the height of the buttons beside them', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(LOW);
  await page.goto(server.show('educonnect/2026/birth-date-check.html').at);
  await expect.poll(async () => (await overlay.guide())?.panel.text).toContain('non officiel');
  // Two buttons to press, a line under them, and the edges.
  expect((await overlay.guide())?.panel.box.height).toBeLessThanOrEqual(44 + 20 + 8);
});

for (const size of SIZES) {
  test(`Tab never leads under the guide: ${size.width}×${size.height}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.setViewportSize(size);
    await page.goto(server.show('educonnect/2025/login.html').at);
    await page.locator('#bouton_responsable').click();
    await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
    const stops = await page.locator('a, button, input').filter({ visible: true }).count();
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      expect(await covered(overlay, ['body :focus']), `stop ${stop}`).toEqual([]);
    }
  });
}

test('on a school computer’s screen, the rules of a password are in sight beside its fields', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(() => overlay.text()).toContain('8 caractères ou plus');
  expect(await covered(overlay, ['#nouveauMdp', '#confirmationMdp'])).toEqual([]);
});
