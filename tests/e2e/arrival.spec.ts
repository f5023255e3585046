import type { Page } from '@playwright/test';
import { GUARDIAN, PUPIL } from '../../lib/practice/accounts';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { pastedInto } from './support/clipboard';
import { attributeIn, textsIn, wayBackIn, wordsIn } from './support/in-guide';
import { LINA, storePeople } from './support/people';
import { storeSettings } from './support/settings';

const ACTIVATED = 'account/2025/activated.html';
const LINK = 'main a.fr-btn';
const MBN = 'https://www.monbureaunumerique.fr/';

const title = async (overlay: Overlay) =>
  (await textsIn(overlay, '.title')).join().replace(/\s+/g, ' ');

for (const [replica, said, identifier] of [
  [ACTIVATED, 'Bravo, ton compte est prêt !', PUPIL.identifier],
  [
    'account/2025/guardian-activated.html',
    'C’est fait, votre compte est prêt.',
    GUARDIAN.identifier,
  ],
] as const) {
  test(`an account that is ready is celebrated, its identifier in the guide: ${replica}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(replica).at);
    await expect.poll(() => title(overlay)).toBe(said);
    expect(await textsIn(overlay, '.identifier__word bdi')).toEqual([identifier]);
    expect(await attributeIn(overlay, '.identifier__word', 'translate')).toBe('no');
    expect(await attributeIn(overlay, '.identifier__word bdi', 'dir')).toBe('ltr');
    expect(await textsIn(overlay, '[data-hint]')).toEqual([]);
  });
}

test('an identifier that is kept already is shown, and copied by a click', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storePeople(extensionPage, [LINA]);
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  await overlay.click('[data-copy-identifier]');
  await expect.poll(() => textsIn(overlay, '[data-copy-identifier]')).toEqual(['Copié']);
  expect(await pastedInto(page)).toBe(PUPIL.identifier);
});

for (const replica of [ACTIVATED, 'account/2022/activated.html']) {
  test(`what does not lead to the ENT is ringed only while pointed at: ${replica}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
    await page.goto(server.show(replica).at);
    await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
    const words = (await page.locator(LINK).textContent()) ?? '';
    const line = async () => (await textsIn(overlay, '.dead-end')).join().replace(/\s+/g, ' ');
    expect(await line()).toContain(words);
    expect(await line()).toContain('ne mène pas à l’ENT.');
    expect(await ringed(overlay)).toBeNull();
    await page.locator(LINK).hover();
    await expect.poll(() => ringed(overlay)).toBe('activated.dead-end');
    await expect.poll(() => attributeIn(overlay, '.dead-end', 'data-pointed-at')).not.toBeNull();
    await page.locator('main h1').hover();
    await expect.poll(() => ringed(overlay)).toBeNull();
  });
}

for (const [width, height] of [
  [360, 640],
  [640, 400],
] as const) {
  test(`the arrival fits in a view of ${width} by ${height}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    await page.setViewportSize({ width, height });
    await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
    await page.goto(server.show(ACTIVATED).at);
    await expect.poll(() => wayBackIn(overlay)).toBe(MBN);
    await expect.poll(() => attributeIn(overlay, '.panel', 'data-shape')).toBe('compact');
    const sizes = await overlay.world.call(() => {
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const part = (name: string) =>
        roots.map((root) => root?.querySelector(name)).find((it) => it);
      const body = part('.body');
      return {
        panel: part('.sheet')?.getBoundingClientRect().height ?? Number.NaN,
        hidden: (body?.scrollHeight ?? Number.NaN) - (body?.clientHeight ?? 0),
      };
    }, null);
    expect(sizes?.hidden).toBe(0);
    expect(sizes?.panel).toBeLessThan(280);
    expect(await wordsIn(overlay)).toContain('Bravo, ton compte est prêt !');
  });
}

test('the ENT that asks to sign in once more is nearly the end, in this tab', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(() => title(overlay)).toBe('La bonne entrée');
  await finish(page, overlay, server.show(ACTIVATED).at);
  await page.goto(server.show('teleservices/2025/home.html').at);
  await expect.poll(() => title(overlay)).toMatch(/compte est prêt/);
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(() => title(overlay)).toBe('Presque fini ! Le compte est prêt.');
  expect(await wordsIn(overlay)).not.toContain('Étape');
});

test('another tab is told nothing of it', async ({ page, overlay, server, context }) => {
  await finish(page, overlay, server.show(ACTIVATED).at);
  const other = await context.newPage();
  const elsewhere = await Overlay.of(other);
  await other.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(() => title(elsewhere)).toBe('La bonne entrée');
});

/** Sees an activation to its end. */
async function finish(page: Page, overlay: Overlay, at: string): Promise<void> {
  await page.goto(at);
  await expect.poll(() => title(overlay)).toMatch(/compte est prêt/);
}

/** What the page's ring is about; null without any. */
const ringed = (overlay: Overlay) => attributeIn(overlay, '.ring', 'data-avoid-for');
