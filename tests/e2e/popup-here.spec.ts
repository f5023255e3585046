import { expect, test } from '../harness/fixtures';
import type { ToolbarPopup } from '../harness/toolbar-popup';
import { LINA, MOTHER, SAMI, storePeople, withEnt } from './support/people';
import { storeSettings } from './support/settings';
import { whereIs } from './support/where';

/** The height of a toolbar popup in Chromium, CSS px: what is below needs scrolling. */
const POPUP_HEIGHT = 600;

const NOE = withEnt({ ...SAMI, id: 'noe', nickname: 'Noé', identifier: 'n.dupont31' }, 'e-primo');
const CHILDREN = [LINA, withEnt(SAMI, 'hdf'), NOE];

test.beforeEach(async ({ extensionPage }) => {
  await storeSettings(extensionPage, { profile: 'guardian' });
  await storePeople(extensionPage, [...CHILDREN, MOTHER]);
});

test('on the pupils’ login page, three children and what to do for a parent are in view', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await page.locator('#bouton_eleve').click();
  const popup = await openPopup();
  await expect.poll(() => countOf(popup, '[data-fill]')).toBe(3);
  expect(await bottomOf(popup, '[data-fill]')).toBeLessThan(POPUP_HEIGHT);
  expect(await bottomOf(popup, '[data-other-profile="guardian"]')).toBeLessThan(POPUP_HEIGHT);
  expect(await wordsOf(popup)).toContain(
    'Moi : compte Responsable d’élève. Cliquez d’abord sur « Changer de profil »',
  );
});

test('elsewhere each child’s ENT is in view, and first, ÉduConnect beside', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.show('negative/search-results.html').at);
  const popup = await openPopup();
  await whereIs(popup);
  expect(await countOf(popup, '[data-go] a.button--main')).toBe(3);
  expect(await bottomOf(popup, '.go')).toBeLessThan(POPUP_HEIGHT);
  expect(await wordsOf(popup)).toContain('ENT de Sami');
  expect(await wordsOf(popup)).toContain('Il ne mène pas à l’ENT.');
  expect(await countOf(popup, '[data-two-accounts]'), 'one account opens them all').toBe(0);
  expect(await countOf(popup, '[data-fill]')).toBe(0);
  expect(await wordsOf(popup), 'folded away').not.toContain(LINA.identifier);
  await popup.click('#people summary');
  await expect.poll(() => wordsOf(popup)).toContain(LINA.identifier);
});

test('the parent of three children in two ENTs is told that there may be two accounts', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  const family = [LINA, withEnt(SAMI, 'mbn'), withEnt(NOE, 'reunion1d'), MOTHER];
  await storePeople(extensionPage, family);
  await page.goto(server.show('educonnect/2025/login.html').at);
  await page.locator('#bouton_eleve').click();
  const popup = await openPopup();
  await expect.poll(() => countOf(popup, '[data-fill]')).toBe(3);
  // Firefox widens the popup once it is drawn.
  const last = '[data-other-profile="guardian"]';
  await expect.poll(() => bottomOf(popup, last)).toBeLessThan(POPUP_HEIGHT);
  expect(await bottomOf(popup, '[data-fill]')).toBeLessThan(POPUP_HEIGHT);
  expect(await countOf(popup, '[data-two-accounts]')).toBe(1);
  expect(await wordsOf(popup)).toContain('Parents : ces ENT ont peut-être chacun leur compte.');
});

/**
 * Text sizes, and which ENTs can be opened without scrolling: with the largest letters, which the popup
 * cannot make room for, at least the first.
 */
const IN_VIEW = { normal: 3, large: 3, larger: 1 } as const;

for (const language of ['fr', 'ar'] as const) {
  for (const [textSize, seen] of Object.entries(IN_VIEW)) {
    test(`what three children and a parent press is in view: ${language}, ${textSize} text`, async ({
      page,
      server,
      extensionPage,
      openPopup,
    }) => {
      await storeSettings(extensionPage, {
        profile: 'guardian',
        language,
        textSize: textSize as keyof typeof IN_VIEW,
      });
      await page.goto(server.show('educonnect/2025/login.html').at);
      await page.locator('#bouton_eleve').click();
      const popup = await openPopup();
      await expect.poll(() => countOf(popup, '[data-fill]')).toBe(3);
      // Firefox widens the popup once it is drawn.
      await expect.poll(() => bottomOf(popup, '[data-fill]')).toBeLessThan(POPUP_HEIGHT);
      const other = '[data-other-profile="guardian"]';
      if (textSize === 'normal') expect(await bottomOf(popup, other)).toBeLessThan(POPUP_HEIGHT);

      await page.goto(server.show('negative/search-results.html').at);
      const elsewhere = await openPopup();
      await whereIs(elsewhere);
      await expect.poll(() => countOf(elsewhere, '[data-go] a.button--main')).toBe(3);
      const last = `[data-go]:nth-child(${seen}) a.button--main`;
      await expect.poll(() => bottomOf(elsewhere, last)).toBeLessThan(POPUP_HEIGHT);
    });
  }
}

for (const imitation of ['negative/lookalike-suffix.html', 'negative/lookalike-pages.html']) {
  test(`no identifier is seen or copied on ${imitation}, and what to do is said`, async ({
    page,
    server,
    openPopup,
  }) => {
    await page.goto(server.show(imitation).at);
    const popup = await openPopup();
    expect(await whereIs(popup)).toBe('imitation');
    await expect
      .poll(() => wordsOf(popup))
      .toContain('Avez-vous déjà tapé votre mot de passe ici ?');
    const words = await wordsOf(popup);
    expect(words).toContain('Changez-le tout de suite sur le vrai ÉduConnect.');
    expect(words).toContain('Prévenez l’école.');
    const html = await popup.evaluate(() => document.body.innerHTML, null);
    for (const { identifier } of [...CHILDREN, MOTHER]) expect(html).not.toContain(identifier);
    expect(await bottomOf(popup, '[data-typed-password]')).toBeLessThan(POPUP_HEIGHT);
  });
}

test.describe('a page of the browser', () => {
  // It gives no storage to clear.
  test.use({ tab: 'own' });

  test('gets a friendly first sentence', async ({ page, openPopup }) => {
    await page.goto('about:blank');
    const popup = await openPopup();
    expect(await whereIs(popup)).toBe('nowhere');
    expect(await wordsOf(popup)).toContain('Bonjour. Où voulez-vous aller ?');
    expect(await wordsOf(popup)).not.toContain('n’est pas reconnue');
  });
});

test('« C’est mon ENT » is one tap on a known ENT’s page, and can be taken back', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  await storePeople(extensionPage, []);
  await page.goto(server.show('ent/aura/chooser-2026.html').at);
  const popup = await openPopup();
  expect(await whereIs(popup)).toBe('other-ent');
  await popup.click('[data-keep-ent]');
  await expect.poll(() => whereIs(popup)).toBe('ent');
  expect(await wordsOf(popup)).toContain('Vous êtes sur votre ENT.');
  await popup.click('[data-undo-ent]');
  await expect.poll(() => whereIs(popup)).toBe('other-ent');
});

test('two hundred people kept, the popup opens as short, and finds one of them', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  const many = Array.from({ length: 200 }, (_, index) =>
    withEnt(
      { ...SAMI, id: `one-${index}`, nickname: `Élève ${index}`, identifier: `e.autre${index}` },
      index % 2 ? 'mbn' : 'hdf',
    ),
  );
  await storePeople(extensionPage, [...many, MOTHER]);
  await page.goto(server.show('educonnect/2025/login.html').at);
  await page.locator('#bouton_eleve').click();
  const popup = await openPopup();
  await expect.poll(() => countOf(popup, '[data-fill]')).toBe(4);
  await popup.click('input[type=search]');
  await popup.type('autre17');
  await expect.poll(() => wordsOf(popup)).toContain('e.autre17');
  expect(await bottomOf(popup, '[data-fill]')).toBeLessThan(POPUP_HEIGHT);
});

const countOf = (popup: ToolbarPopup, selector: string) =>
  popup.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Bottom edge of the last element of that kind, CSS px from the top of the popup. */
const bottomOf = (popup: ToolbarPopup, selector: string) =>
  popup.evaluate((wanted) => {
    const last = [...document.querySelectorAll(wanted)].at(-1);
    return last ? last.getBoundingClientRect().bottom + scrollY : Number.POSITIVE_INFINITY;
  }, selector);

async function wordsOf(popup: ToolbarPopup): Promise<string> {
  return (await popup.text()).replace(/\s+/g, ' ');
}
