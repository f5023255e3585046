import type { Page } from '@playwright/test';
import { GUARDIAN } from '../../lib/practice/accounts';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { textsIn, wordsIn } from './support/in-guide';
import { stored } from './support/stored';

const TEN = 'account/variant/sms-code-10-minutes.html';
const SILENT = 'account/variant/sms-code-no-minutes.html';
const IDENTITY = 'account/2025/guardian-identity.html';

const COUNTING = /^Le code marche pendant 10 minutes\. Il reste environ (10|9) min\.$/;
const UNKNOWN = 'Le code marche pendant 10 minutes. Comptez depuis l’heure du message reçu.';

const clock = async (overlay: Overlay) =>
  (await textsIn(overlay, '.clock')).join().replaceAll('\u00a0', ' ');

test('the page’s own minutes are counted, from its first opening only', async ({
  page,
  overlay,
  server,
  context,
}) => {
  const { at } = server.show(TEN);
  await page.goto(at);
  await expect.poll(() => clock(overlay)).toMatch(COUNTING);

  await page.reload();
  await expect.poll(() => clock(overlay)).toBe(UNKNOWN);

  const second = await context.newPage();
  const overlayThere = await Overlay.of(second);
  await second.goto(at);
  await expect.poll(() => clock(overlayThere)).toBe(UNKNOWN);

  await page.close();
  await second.close();
  const third = await context.newPage();
  const overlayLast = await Overlay.of(third);
  await third.goto(at);
  await expect.poll(() => clock(overlayLast)).toBe(UNKNOWN);
});

test('another code that the page says it sent is counted afresh', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(TEN).at);
  await expect.poll(() => clock(overlay)).toMatch(COUNTING);
  await page.reload();
  await expect.poll(() => clock(overlay)).toBe(UNKNOWN);
  await page.locator('#renvoyer').click();
  await expect.poll(() => clock(overlay)).toMatch(COUNTING);
});

test('no minutes are claimed where the page says none', async ({ page, overlay, server }) => {
  await page.goto(server.show(SILENT).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/sms-code');
  await expect.poll(() => wordsIn(overlay)).toContain('Recopiez le code');
  expect(await wordsIn(overlay)).not.toMatch(/minute|\d min/);
});

test('a code that a form of this tab asked for is new, though another tab has seen one', async ({
  page,
  overlay,
  server,
  context,
}) => {
  const other = await context.newPage();
  const overlayThere = await Overlay.of(other);
  await other.goto(server.show(TEN).at);
  await expect.poll(() => clock(overlayThere)).toMatch(COUNTING);
  await other.close();

  await askForCode(page, server.show(IDENTITY).at);
  await expect
    .poll(() => clock(overlay))
    .toMatch(/^Le code marche pendant 30 minutes\. Il reste environ/);

  await page.locator('#codeSecurite').fill('111111');
  await page.locator('#bouton_suivant').click();
  await expect.poll(() => wordsIn(overlay)).toContain('Comptez depuis');

  await page.getByText('Renvoyer le SMS').click();
  await expect
    .poll(() => clock(overlay))
    .toMatch(/^Le code marche pendant 30 minutes\. Il reste environ/);
});

test('what is remembered of it is no value, and goes with « Tout effacer » and with the tab', async ({
  page,
  overlay,
  server,
  extensionPage,
  context,
}) => {
  const other = await context.newPage();
  await askForCode(other, server.show(IDENTITY).at);
  await expect
    .poll(() => stored(extensionPage, 'session'))
    .toMatchObject({ codePages: { version: 1, seen: true, sent: {} } });
  expect(JSON.stringify(await stored(extensionPage, 'session'))).not.toContain(GUARDIAN.phone);
  await other.close();

  await extensionPage.evaluate(() => chrome.storage.session.clear());
  await page.goto(server.show(TEN).at);
  await expect.poll(() => clock(overlay)).toMatch(COUNTING);
});

async function askForCode(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await page.locator('#nomResponsable').fill(GUARDIAN.surname);
  await page.locator('#prenomResponsable').fill(GUARDIAN.firstName);
  await page.locator('#telephone').fill(GUARDIAN.phone);
  await page.locator('#bouton_suivant').click();
}

test('another code comes first once nothing was typed for a minute, and the time left in the card', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/sms-code.html').at);
  const card = async () => (await overlay.guide())?.hints[0]?.text.replaceAll('\u00a0', ' ');
  await expect.poll(card).toMatch(/Recopiez le code du SMS\.\s+Le code marche pendant 30 minutes/);

  await passInGuide(overlay, 60_000);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await expect.poll(card).toContain('Pas de SMS ?');
  await expect
    .poll(async () => (await overlay.guide())?.rings.map((ring) => ring.for))
    .toEqual(['sms-code.not-received', 'sms-code.type', 'sms-code.submit']);

  await page.locator('#codeSecurite').pressSequentially('4');
  await expect.poll(card).toContain('Cliquez sur « Suivant ».');
});

test('a code whose time is over is to be asked for again', async ({ page, overlay, server }) => {
  await page.goto(server.show(TEN).at);
  await expect.poll(() => clock(overlay)).toMatch(COUNTING);
  await passInGuide(overlay, 11 * 60_000);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  const card = async () => (await overlay.guide())?.hints[0]?.text;
  await expect.poll(card).toContain('Ce code est trop vieux.');
});

/** Puts the clock that the guide reads forward (ms). */
async function passInGuide(overlay: Overlay, by: number): Promise<void> {
  await overlay.world.call((more) => {
    const told = Date.now;
    Date.now = () => told() + more;
  }, by);
}
