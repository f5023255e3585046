import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';

/** A language of each direction and kind of script; the others are other texts in the same places. */
const EACH_SCRIPT: readonly Language[] = ['fr', 'ar', 'zh'];

for (const language of LANGUAGES) {
  const title = `the guide speaks ${language}, and leaves in French the words to find on the page`;
  const tag = EACH_SCRIPT.includes(language) ? [] : '@chromium';
  test(title, { tag }, async ({ extensionPage, overlay, page, server }) => {
    await storeSettings(extensionPage, { language, profile: 'pupil' });
    await page.goto(server.show('ent/mbn/chooser.html').at);
    await expect.poll(() => spoken(overlay)).toMatchObject({ language, quoted: ['fr', 'ltr'] });
    await page.goto(server.show('educonnect/2025/login.html').at);
    await expect.poll(() => spoken(overlay)).toMatchObject({ language, quoted: ['fr', 'ltr'] });
    const said = await spoken(overlay);
    expect(said?.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await overlay.text()).toContain('«\u00a0Élève\u00a0»');
  });
}

test('another language is chosen in the guide itself: at once, and for the pages to come', async ({
  extensionPage,
  overlay,
  page,
  server,
}) => {
  await storeSettings(extensionPage);
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'fr' });
  await choose(overlay, 'uk');
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'uk' });
  await expect
    .poll(() => stored(extensionPage, 'local'))
    .toMatchObject({ settings: { language: 'uk' } });
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'uk' });
  await expect.poll(() => overlay.text()).toContain('Запропонуй мені пароль');
});

test('the language chosen in the popup is spoken at once on an open page', async ({
  extensionPage,
  overlay,
  page,
  server,
}) => {
  await storeSettings(extensionPage);
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'fr' });
  await storeSettings(extensionPage, { language: 'tr' });
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'tr' });
});

// Chromium’s driver switches off the memory of pages for « Back ».
test('a page kept for « Back » speaks the language chosen since', { tag: '@firefox' }, async ({
  extensionPage,
  overlay,
  page,
  server,
}) => {
  await storeSettings(extensionPage);
  await page.goto(server.show('ent/laclasse/chooser.html').at);
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'fr' });
  await page.evaluate(() => {
    document.title = 'Kept';
  });
  await page.goto(server.show('account/2025/new-password.html').at);
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'fr' });
  await choose(overlay, 'uk');
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'uk' });
  await page.evaluate(() => history.back());
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('ent/chooser');
  expect(await page.evaluate(() => document.title)).toBe('Kept');
  await expect.poll(() => spoken(overlay)).toMatchObject({ language: 'uk' });
});

test('a device without a voice says so', async ({ extensionPage, overlay, page, server }) => {
  await storeSettings(extensionPage);
  await page.goto(server.show('educonnect/2025/login.html').at);
  await overlay.click('[data-read-aloud]');
  await expect
    .poll(() => overlay.text())
    .toContain('Cet appareil n’a pas de voix dans cette langue.');
});

/** What the guide says of its own language, and the language and direction of what it quotes. */
function spoken(overlay: Overlay) {
  return overlay.world.call(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const guide = roots.map((root) => root?.querySelector<HTMLElement>('[lang]')).find(Boolean);
    const quoted = guide?.querySelector<HTMLElement>('[data-hint] b');
    return guide
      ? { language: guide.lang, direction: guide.dir, quoted: [quoted?.lang, quoted?.dir] }
      : null;
  }, null);
}

function choose(overlay: Overlay, language: string) {
  return overlay.world.call(async (wanted) => {
    const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const list = roots.map((root) => root?.querySelector('select')).find(Boolean);
    if (!list) throw new Error('No list of languages in the guide');
    // The list fills as somebody comes to it: by pointing, as a window behind others has no keyboard.
    list.parentElement?.dispatchEvent(new PointerEvent('pointerenter'));
    while (list.options.length === 1) await new Promise((done) => setTimeout(done));
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}
