import { PUPIL } from '../../lib/practice/accounts';
import { expect, test } from '../harness/fixtures';
import { attributeIn } from './support/in-guide';
import { LINA, storePeople } from './support/people';
import { phasesIn, thinLineIn } from './support/phases';
import { storeSettings } from './support/settings';

const PHONE = { width: 360, height: 640 };

test('the phases behind are ticked, and one sentence says where that is', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/sms-code.html').at);
  await expect
    .poll(() => phasesIn(overlay))
    .toEqual({
      names: ['ENT', 'Connexion', 'Compte', 'Arrivée'],
      now: 2,
      ticked: 2,
      label: 'Compte, étape 3 sur 4',
    });
});

test('where room lacks, a thin line says it, without words or figures', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(PHONE);
  const lengths: (number | null)[] = [];
  for (const at of ['guardian-identity', 'guardian-email', 'activated']) {
    await page.goto(server.show(`account/2025/${at}.html`).at);
    await expect.poll(() => thinLineIn(overlay)).not.toBeNull();
    expect(await attributeIn(overlay, '[data-screen]', 'data-shape')).not.toBe('full');
    expect(await overlay.text()).not.toMatch(/Connexion|Arrivée|étape/);
    lengths.push(await thinLineIn(overlay));
  }
  expect(lengths).toEqual(lengths.toSorted((a, b) => Number(a) - Number(b)));
  expect(new Set(lengths).size).toBe(lengths.length);
});

test('the sign-in of every day counts the clicks left, once nothing is left to type', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storePeople(extensionPage, [LINA]);
  await storeSettings(extensionPage, { profile: 'pupil' });
  server.play({ world: '2025' });
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(() => overlay.text()).toContain('Plus que 2 clics.');
  await page.click('#bouton_eleve');
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
  expect(await overlay.text()).not.toMatch(/Plus qu/);
  await page.locator('#username').pressSequentially(PUPIL.identifier);
  await page.locator('#password').pressSequentially('x');
  await expect.poll(() => overlay.text()).toContain('Plus qu’un clic.');
  expect(await phasesIn(overlay)).toBeNull();
});

test('a second child who signs in after the first begins at the beginning', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/activated.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/activated');
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await phasesIn(overlay))?.now, 'the first one goes on').toBe(3);
  await page.goto(server.show('account/2025/activated.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/activated');
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await phasesIn(overlay))?.now).toBe(1);
});
