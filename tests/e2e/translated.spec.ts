import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import type { ReplicaServer } from '../harness/server';
import { type Tongue, type Translator, translate } from '../harness/translate';
import { wayBackIn } from './support/in-guide';

/** Every other page of the portal, translated: tests/unit/screens/translated.test.ts. */

const MBN = 'https://college-jules-ferry.monbureaunumerique.fr/';

const WAYS: readonly (readonly [Translator, Tongue])[] = [
  ['chrome', 'ar'],
  ['firefox', 'en'],
];

for (const [by, into] of WAYS) {
  for (const [path, screen] of [
    ['account/2025/activated.html', 'educonnect/activated'],
    ['account/2025/account.html', 'educonnect/account'],
    ['teleservices/2025/home.html', 'teleservices/home'],
  ] as const) {
    test(`${path} put into ${into} by ${by} has its way back, and says so`, async ({
      page,
      overlay,
      server,
    }) => {
      await page.goto(server.show('ent/mbn/chooser.html').at);
      await expect.poll(async () => (await overlay.guide())?.ent).toBe('mbn');
      await translated(page, server, path, by, into);
      await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
      await expect.poll(async () => (await overlay.guide())?.screen).toBe(screen);
      await expect.poll(() => original(overlay)).toBe(true);
    });
  }
}

test('a code on a translated page is asked for, and « back » never pointed at', async ({
  page,
  overlay,
  server,
}) => {
  await translated(page, server, 'account/2025/sms-code.html', 'chrome', 'ar');
  await expect
    .poll(async () => (await overlay.guide())?.rings.map((ring) => ring.for))
    .toEqual(['sms-code.type-any', 'sms-code.submit']);
  const box = await page.locator('#bouton_suivant').boundingBox();
  const ring = (await overlay.guide())?.rings.find((one) => one.for === 'sms-code.submit')?.box;
  expect(Math.abs((ring?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(20);
});

async function translated(
  page: Page,
  server: ReplicaServer,
  path: string,
  by: Translator,
  into: Tongue,
): Promise<void> {
  await page.goto(server.show(path).at);
  await translate(page, by, into, 7);
}

const original = async (overlay: Overlay): Promise<boolean> =>
  /affichez? l’original/.test(await overlay.text());
