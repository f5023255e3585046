/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, textsIn, wordsIn } from './support/in-guide';
import { storeSettings } from './support/settings';

const FIELD = '#nouveau';

/** What must not be said of a page whose rules were not all read. */
const FALSE_WORDS = /Parfait|Tout ce que la page demande y est|dans la liste|n’en parle pas/;

const judged = (overlay: Overlay) => attributeIn(overlay, '.password__strength', 'data-score');
const words = async (overlay: Overlay) => (await wordsIn(overlay)).replaceAll('\u00a0', ' ');

for (const replica of [
  'account/variant/new-password-no-rules.html',
  'account/variant/new-password-translated-ar.html',
  'account/variant/new-password-translated-en.html',
  'account/variant/new-password-partly.html',
]) {
  test(`${replica}: nothing is said of rules that were not read`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(replica).at);
    for (const typed of ['Secret!26', 'Secret-26', 'Zoé 2026', 'Secret!Lune-2026']) {
      await page.locator(FIELD).fill(typed);
      await expect.poll(() => judged(overlay)).not.toBeNull();
      expect(await words(overlay), typed).not.toMatch(FALSE_WORDS);
      expect(await textsIn(overlay, '.password__sentence[data-done]'), typed).toEqual([]);
    }
  });
}

test('no rule is ticked on a page that states none, and suggestions are as safe as can be', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/variant/new-password-no-rules.html').at);
  await page.locator(FIELD).fill('Secret!26');
  await expect.poll(() => words(overlay)).toContain('Cette page ne dit pas ses règles.');
  expect(await words(overlay)).not.toContain('c’est fait');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
  for (const idea of await textsIn(overlay, '.password__word')) {
    expect(idea).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[!#$%&*/:;<>?@]).{12,}$/);
  }
});

test('a page that the browser translates meanwhile is not said to ask for nothing more', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/variant/new-password-words.html').at);
  await page.locator(FIELD).fill('Secret-Lune-26');
  await expect.poll(() => words(overlay)).toMatch(/Parfait|Tout ce que la page demande y est/);
  await page.evaluate(() => {
    document.documentElement.lang = 'ar';
    document.documentElement.classList.add('translated-rtl');
    for (const rule of document.querySelectorAll('form p')) {
      rule.innerHTML = '<font style="vertical-align: inherit;"><font>قاعدة</font></font>';
    }
  });
  await expect.poll(() => words(overlay)).toContain('La page est traduite.');
  expect(await words(overlay)).not.toMatch(FALSE_WORDS);
});

test('that the page is translated is said in the language of the guide', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { language: 'ar' });
  await page.goto(server.show('account/variant/new-password-translated-ar.html').at);
  await expect.poll(() => words(overlay)).toContain('الصفحة مترجمة');
});

test('a page that asks for what nobody can type gets a plain answer, and keeps nobody waiting', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/variant/new-password-no-rules.html').at);
  await expect.poll(() => words(overlay)).toContain('Cette page ne dit pas ses règles.');
  await page.locator(FIELD).evaluate((field) => {
    field.insertAdjacentHTML('beforebegin', '<ul><li>Doit contenir 999 majuscules</li></ul>');
  });
  await page.locator(FIELD).fill('Secret!26');
  await expect.poll(() => words(overlay)).toContain('999');
  await overlay.click('[data-suggest]');
  await expect.poll(() => words(overlay)).toContain('Aucune idée ne va avec les règles');
  // The background still answers, and at once.
  await expect.poll(() => judged(overlay)).not.toBeNull();
  await page.goto(server.show('ent/mbn/chooser.html').at);
  await expect.poll(async () => (await overlay.guide())?.ent).toBe('mbn');
});
