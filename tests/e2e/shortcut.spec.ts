import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, focusedIn } from './support/in-guide';
import { storeSettings } from './support/settings';

test.use({ tab: 'own' });

const LOGIN = 'educonnect/2025/login.html';

for (const [replica, field, sentence] of [
  ['legacy/2021/login.html', '#username', 'Tapez l’identifiant'],
  ['ent/mbn/chooser.html', '#button-submit', "Elève ou parent de l'Education"],
] as const) {
  test(`the shortcut leads to the card of the moment, and back where one was: ${replica}`, async ({
    page,
    overlay,
    server,
    pressShortcut,
  }) => {
    await page.goto(server.show(replica).at);
    await expect.poll(() => shape(overlay)).toMatch(/full|compact|brief/);
    await page.locator(field).focus();
    await pressShortcut();
    await expect.poll(() => focusedIn(overlay)).toContain(sentence);
    await pressShortcut();
    await expect.poll(() => focusedIn(overlay)).toBeNull();
    await expect(page.locator(field)).toBeFocused();
  });
}

test('the text under the cursor is where it was left', async ({
  page,
  overlay,
  server,
  pressShortcut,
}) => {
  await page.goto(server.show('legacy/2021/login.html').at);
  await expect.poll(() => shape(overlay)).toMatch(/full|compact|brief/);
  await page.locator('#username').focus();
  await page.keyboard.type('p.dupo12');
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await pressShortcut();
  await expect.poll(() => focusedIn(overlay)).not.toBeNull();
  await pressShortcut();
  await expect.poll(() => focusedIn(overlay)).toBeNull();
  await page.keyboard.type('nt');
  await expect(page.locator('#username')).toHaveValue('p.dupont12');
});

for (const width of [1280, 360]) {
  test(`the shortcut opens a folded guide: ${width} px`, async ({
    page,
    overlay,
    server,
    pressShortcut,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(server.show(LOGIN).at);
    await expect.poll(() => shape(overlay)).toMatch(/full|compact|brief/);
    await page.locator('#bouton_eleve').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => shape(overlay)).toBe('handle');
    await pressShortcut();
    await expect.poll(() => shape(overlay)).toMatch(/full|compact/);
    await expect.poll(() => focusedIn(overlay)).toContain('Responsable d');
    await pressShortcut();
    await expect(page.locator('#bouton_eleve')).toBeFocused();
  });
}

test('where the place one came from is gone, the shortcut leaves the guide all the same', async ({
  page,
  overlay,
  server,
  pressShortcut,
}) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(() => shape(overlay)).toMatch(/full|compact|brief/);
  await page.locator('#bouton_eleve').focus();
  await pressShortcut();
  await expect.poll(() => focusedIn(overlay)).not.toBeNull();
  await page.evaluate(() => document.querySelector('#bouton_eleve')?.remove());
  await pressShortcut();
  await expect.poll(() => focusedIn(overlay)).toBeNull();
});

test('the shortcut does nothing where there is no guide', async ({
  page,
  overlay,
  server,
  pressShortcut,
}) => {
  await page.goto(server.show('legacy/2021/login.html').at);
  await expect.poll(() => shape(overlay)).not.toBeNull();
  await page.evaluate(() => document.body.replaceChildren());
  await expect.poll(() => overlay.guide()).toBeNull();
  await pressShortcut();
  await pressShortcut();
  expect(await overlay.guide()).toBeNull();
});

test('the popup tells the keys', async ({ page, openPopup, server, extensionPage }) => {
  await storeSettings(extensionPage, { language: 'fr' });
  await page.goto(server.show(LOGIN).at);
  const popup = await openPopup();
  // It grows by this answer, and what is below moves.
  await expect.poll(() => popup.text()).toContain('C’est le vrai ÉduConnect.');
  await popup.click('#help summary');
  await expect.poll(() => popup.text()).toMatch(/Au clavier, \S+ mène au guide/);
});

/** The shape of the guide's panel; null where there is no guide. */
function shape(overlay: Overlay): Promise<string | null> {
  return attributeIn(overlay, '[data-screen]', 'data-shape');
}
