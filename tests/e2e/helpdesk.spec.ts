import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import type { ToolbarPopup } from '../harness/toolbar-popup';
import { CONTRAST } from './support/axe-in-guide';
import { axeOnPage } from './support/axe-on-page';
import { pastedInto } from './support/clipboard';
import { LINA, MOTHER, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';
import { storeSettings } from './support/settings';
import { whereIs } from './support/where';

// What is copied is pasted into the page.
test.use({ tab: 'own' });

const REFUSED = 'La date ne correspond pas';

test('the code and the report of a refusal tell what to help with, and nobody’s name', async ({
  page,
  overlay,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage, { profile: 'guardian', entId: 'mbn' });
  await storePeople(extensionPage, [LINA, MOTHER]);
  await page.goto(server.show('account/2025/pupil-identity.html').at);
  await page.locator('#jourNaissance').fill('15');
  await page.locator('#moisNaissance').fill('03');
  await page.locator('#anneeNaissance').fill('2012');
  await page.locator('#bouton_confirmer').click();
  await page.waitForURL(/confirmationIdentite/);
  await expect.poll(() => overlay.text()).toContain(REFUSED);

  const popup = await openPopup();
  await expect.poll(() => codeIn(popup)).toBe('E11-ELEVE-REFUS');
  await popup.click('#stuck summary');
  expect(await popup.text()).toContain('E11-ELEVE-REFUS');
  await popup.click('[data-show-report]');
  const shown = await popup.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
  expect(await popup.evaluate(() => document.activeElement?.localName, null)).toBe('textarea');
  for (const line of [
    'Code : E11-ELEVE-REFUS',
    'Profil : élève',
    'Page : ÉduConnect',
    'Écran : educonnect/pupil-identity',
    'Refus de la page : date de naissance : ce n’est pas ce qui est enregistré (mismatch)',
    'ENT choisi : Mon Bureau Numérique (mbn)',
    'Langue : fr',
    'Réglages de l’école : aucun',
  ])
    expect(shown).toContain(`${line}\n`);
  expect(shown).toMatch(
    /^Conseils donnés : pupil-identity\.[a-z-]+(?:, pupil-identity\.[a-z-]+)*$/m,
  );
  expect(shown).toMatch(/^Navigateur : (?:Chrome|Firefox) \d+, \w+$/m);
  const words = (await page.locator('main').textContent()) ?? '';
  const own = [LINA, MOTHER].flatMap(({ nickname, identifier }) => [nickname, identifier]);
  for (const word of [...own, 'Sami', 'Inès', '15/03', 'educonnect.education', 'https:'])
    expect(shown).not.toContain(word);
  for (const line of words.split('\n').filter((one) => one.trim().length > 12))
    expect(shown).not.toContain(line.trim());

  await popup.click('[data-copy-report]');
  await expect.poll(() => popup.text()).toContain('Compte rendu copié');
  expect(await pastedInto(page)).toBe(shown);
});

test('where the guide says nothing, the code and the report say so', async ({
  page,
  server,
  extensionPage,
  openPopup,
}) => {
  await storeSettings(extensionPage);
  await page.goto(server.show('negative/pronote-login.html').at);
  const popup = await openPopup();
  await whereIs(popup);
  await expect.poll(() => codeIn(popup)).toBe('E0-AILLEURS');
  await popup.click('#stuck summary');
  await popup.click('[data-show-report]');
  const shown = await popup.evaluate(() => document.querySelector('textarea')?.value, null);
  expect(shown).toContain('Écran : le guide ne montre rien sur cette page');
  expect(shown).not.toContain(new URL(page.url()).hostname);
});

for (const language of ['fr', 'ar'] as const) {
  test(`the report in view has no accessibility fault, ${language}`, async ({
    page,
    extensionUrl,
    extensionPage,
  }) => {
    await storeSettings(extensionPage, { language });
    await page.setViewportSize({ width: 360, height: 600 });
    await PopupPage.open(page, extensionUrl);
    await page.locator('#stuck summary').first().click();
    await page.locator('[data-show-report]').click();
    await expect(page.locator('textarea')).toBeFocused();
    expect(await page.locator('textarea').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect((await axeOnPage(page, { within: '#stuck' })).faults).toEqual([]);
    await browserOf(page.context()).preferColors(page, 'dark');
    expect((await axeOnPage(page, { within: '#stuck', only: CONTRAST })).faults).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
}

const codeIn = (popup: ToolbarPopup) =>
  popup.evaluate(() => document.querySelector('[data-code]')?.getAttribute('data-code'), null);
