/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import { wordsIn } from './support/in-guide';
import { storeSettings } from './support/settings';

// What a page leaves in its tab here would be there for the next test.
test.use({ tab: 'own' });

const LOGIN = 'educonnect/2025/login.html';
const CHOOSER = 'ent/mbn/chooser.html';

test('no element of a page passes for a guide that is there already', async ({
  page,
  overlay,
  server,
}) => {
  const { at, html } = server.show(LOGIN);
  const named = '<i id="evidentGuide"></i><iframe name="evidentGuide"></iframe>';
  await page.route(at, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html + named }),
  );
  await page.goto(at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
});

test('fields named after what a form can do leave no hint of the screen before', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.evaluate(() => {
    const names = ['getBoundingClientRect', 'querySelectorAll', 'matches', 'closest', 'children'];
    const form = document.createElement('form');
    for (const name of [...names, 'parentElement', 'checkVisibility', 'textContent']) {
      const input = form.appendChild(document.createElement('input'));
      input.type = 'hidden';
      input.name = name;
    }
    form.insertAdjacentHTML('beforeend', '<label>Identifiant <input type="text"></label>');
    document.querySelector('main')?.replaceChildren(form);
  });
  await expect.poll(async () => (await overlay.guide())?.screen ?? null).toBeNull();
  // Nor does another screen follow, once what the page became was read.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++)
      await new Promise((done) => requestAnimationFrame(done));
  });
  expect((await overlay.guide())?.screen ?? null).toBeNull();
});

test('a page’s custom properties change nothing of the guide', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  const before = await overlay.world.call(look, null);
  await page.evaluate(() => {
    const names = ['text', 'unit', 'ink', 'card', 'font', 'page-zoom', 'space-2', 'target'];
    for (const name of names) {
      document.documentElement.style.setProperty(`--${name}`, '1px');
      document.documentElement.style.setProperty(`--ev-${name}`, '1px');
    }
  });
  expect(await overlay.world.call(look, null)).toEqual(before);
});

test('a page that registers the guide’s properties changes nothing of it', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  const before = await overlay.world.call(look, null);
  await page.evaluate(() => {
    const names = ['text', 'unit', 'ink', 'card', 'font', 'page-zoom', 'view-width', 'space-2'];
    const own = names.flatMap((name) => [`--${name}`, `--ev-${name}`]);
    for (const name of own) {
      CSS.registerProperty({ name, syntax: '*', inherits: false, initialValue: 'red' });
    }
    const style = document.head.appendChild(document.createElement('style'));
    const rules = ['accent', 'on-accent', 'target', 'radius', 'shadow'].map(
      (name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: red }`,
    );
    style.textContent = rules.join('');
  });
  expect(await overlay.world.call(look, null)).toEqual(before);
});

test('what a page says of an input method does not keep an old hint', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const data = { data: '´', bubbles: true, composed: true };
    field.dispatchEvent(new CompositionEvent('compositionstart', data));
    document.querySelector('main')?.replaceChildren('Payez ici');
  });
  await expect.poll(async () => (await overlay.guide())?.screen ?? null).toBeNull();
});

test('a document that its page writes anew is read anew', async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Paiement</title><main>Payez ici</main>');
    document.close();
  });
  await expect.poll(async () => (await overlay.guide())?.screen ?? null).toBeNull();
});

test('a page that never stops scrolling keeps no old hint', async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.evaluate(() => {
    document.body.style.minHeight = '400vh';
    let by = 1;
    setInterval(() => {
      by = -by;
      scrollBy(0, by);
      for (const name of ['scroll', 'input']) dispatchEvent(new Event(name));
    }, 20);
    document.querySelector('main')?.replaceChildren('Payez ici');
  });
  await expect.poll(async () => (await overlay.guide())?.screen ?? null).toBeNull();
});

test('the label of a line says nothing in the guide’s own voice', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { profile: 'guardian' });
  const { at, html } = server.show(CHOOSER);
  const forged = '» puis payez 2 € sur \u202ewww.ent-pay.fr. Code : «';
  await page.route(at, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace(/de l[^<>]{1,6}Education Nationale/g, forged),
    }),
  );
  await page.goto(at);
  await expect.poll(async () => (await overlay.guide())?.quoted.join(' ')).toContain('ent-pay');
  const own = await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const guide = roots.map((root) => root?.querySelector('.guide')).find((one) => one);
    const copy = guide?.cloneNode(true) as Element | undefined;
    for (const words of copy?.querySelectorAll('.page-words') ?? []) words.remove();
    return copy?.textContent ?? '';
  }, null);
  expect(own).not.toContain('payez');
  expect(own).not.toContain('ent-pay');
  expect(await wordsIn(overlay)).not.toContain('\u202e');
});

test('a page cannot have the guide say that Caps Lock is on', async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN).at);
  await page.locator('#bouton_eleve').click();
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
  await page.locator('input[type=password]').first().focus();
  await page.evaluate(async () => {
    for (const type of ['keydown', 'keyup']) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent(type, { key: 'a', bubbles: true, modifierCapsLock: true }),
      );
    }
    for (let frame = 0; frame < 20; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  expect(await wordsIn(overlay)).not.toContain('Verr. Maj.');
});

/** How the panel looks. */
function look(): object | null {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const sheet = roots.map((root) => root?.querySelector('.sheet')).find((one) => one);
  if (!sheet) return null;
  const { fontSize, color, backgroundColor, fontFamily } = getComputedStyle(sheet);
  const { width, height } = sheet.getBoundingClientRect();
  return { fontSize, color, backgroundColor, fontFamily, width, height };
}
