import { PUPIL } from '../harness/accounts';
import { expect, test } from '../harness/fixtures';
import { attributeIn, wayBackIn, wordsIn } from './support/in-guide';
import { kept, keptPeople, LINA } from './support/people';
import { PopupPage } from './support/popup-page';
import { stored } from './support/stored';

const ACTIVATED = 'account/2025/activated.html';

test('the identifier that the page shows is kept by a click, with its ENT and profile', async ({
  page,
  overlay,
  server,
  backstage,
  extensionUrl,
}) => {
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe('mbn');
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  expect(await wordsIn(overlay)).toContain(`Garder ton identifiant ${PUPIL.identifier}`);
  expect(await stored(backstage, 'local')).toEqual({});

  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('C’est gardé.');
  expect(await keptPeople(backstage)).toMatchObject([
    {
      identifier: PUPIL.identifier,
      profile: 'pupil',
      entId: 'mbn',
      entHome: 'https://college-jules-ferry.monbureaunumerique.fr',
    },
  ]);
  const popup = await PopupPage.open(page, extensionUrl);
  await expect(popup.card(PUPIL.identifier)).toContainText('Élève');
  await expect(popup.card(PUPIL.identifier)).toContainText('Mon Bureau Numérique');
});

test('a guardian’s identifier is kept as a guardian’s', async ({
  page,
  overlay,
  server,
  backstage,
}) => {
  await page.goto(server.show('account/2025/guardian-activated.html').at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('C’est gardé.');
  expect(await keptPeople(backstage)).toMatchObject([{ profile: 'guardian', entId: null }]);
});

test('an identifier that is kept already is not offered again', async ({
  page,
  overlay,
  server,
  backstage,
}) => {
  await kept(backstage, [LINA]);
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  expect(await wordsIn(overlay)).not.toContain('Garder');
});

test('a page cannot press the button itself', async ({ page, overlay, server, backstage }) => {
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    for (const root of roots) root?.querySelector<HTMLElement>('[data-keep]')?.click();
  }, null);
  await overlay.click('#ent-search');
  await page.keyboard.type('zzzz');
  await expect.poll(() => wordsIn(overlay)).toContain('Aucun ENT de ce nom.');
  expect(await stored(backstage, 'local')).toEqual({});
});
