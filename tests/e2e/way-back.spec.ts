import type { Page } from '@playwright/test';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import type { ReplicaServer } from '../harness/server';
import { wayBackIn } from './support/in-guide';
import { stored } from './support/stored';

const ACTIVATED = 'account/2025/activated.html';
const MBN = 'https://college-jules-ferry.monbureaunumerique.fr/';

for (const [chooser, ent, site] of [
  ['ent/mbn/chooser.html', 'mbn', MBN],
  ['ent/aura/chooser-2026.html', 'aura', 'https://lycee-ampere.ent.auvergnerhonealpes.fr/'],
  [
    'ent/cybercolleges42/chooser.html',
    'cybercolleges42',
    'https://college-jean-moulin.cybercolleges42.fr/',
  ],
  ['ent/eduprovence/chooser.html', 'eduprovence', 'https://www.eduprovence.fr/'],
] as const) {
  test(`from ${chooser}, the way back is ${site}`, async ({ page, overlay, server }) => {
    await comeFrom(page, overlay, server, chooser, ent);
    await page.goto(server.show(ACTIVATED).at);
    await expect.poll(() => wayBackIn(overlay)).toBe(site);
  });
}

test('the address by which an ENT sends its users names the way back', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const sso = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO';
  const sent = `${sso}?providerId=${encodeURIComponent('urn:fi:ent:prod-cd13-edu:1.0')}`;
  const body = '<!doctype html><title>Chargement</title>';
  await page.route(sent, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(sent);
  await expect.poll(() => stored(extensionPage, 'session')).toHaveProperty('learnt');
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).toBe('https://www.eduprovence.fr/');
});

for (const deadEnd of [
  'legacy/2021/activated.html',
  'account/2022/guardian-activated.html',
  'account/2025/account.html',
  'account/2025/account-guardian.html',
  'teleservices/2022/home.html',
  'teleservices/2025/home.html',
]) {
  test(`${deadEnd} has a way back too`, async ({ page, overlay, server }) => {
    await comeFrom(page, overlay, server, 'ent/mbn/chooser.html', 'mbn');
    await page.goto(server.show(deadEnd).at);
    await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
  });
}

test('nothing of it is lost when the background dies on the way', async ({
  page,
  overlay,
  server,
  context,
}) => {
  await comeFrom(page, overlay, server, 'ent/mbn/chooser.html', 'mbn');
  await browserOf(context).killBackground();
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await browserOf(context).killBackground();
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
});

test('a tab opened on the way knows it, even once the first one is closed', async ({
  page,
  overlay,
  server,
  context,
}) => {
  await comeFrom(page, overlay, server, 'ent/mbn/chooser.html', 'mbn');
  const later = await context.newPage();
  await page.close();
  const overlayLater = await Overlay.of(later);
  await later.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlayLater)).toBe(MBN);
});

async function comeFrom(
  page: Page,
  overlay: Overlay,
  server: ReplicaServer,
  chooser: string,
  ent: string,
): Promise<void> {
  await page.goto(server.show(chooser).at);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe(ent);
}
