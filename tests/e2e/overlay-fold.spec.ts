import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, focusedIn } from './support/in-guide';

const LOGIN = 'educonnect/2025/login.html';
const PUPIL = '#bouton_eleve';

test.beforeEach(async ({ page, overlay, server }) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(() => shape(overlay)).toMatch(/full|compact/);
});

test('Esc folds the guide to a handle, which brings it back', async ({ page, overlay }) => {
  await page.keyboard.press('Escape');
  await expect.poll(() => shape(overlay)).toBe('handle');
  const { panel, rings } = (await overlay.guide()) ?? {};
  expect(panel?.box.width).toBeLessThan(60);
  expect(rings).toEqual([]);

  await overlay.click('[data-unfold]');
  await expect.poll(() => shape(overlay)).toMatch(/full|compact/);
  expect((await overlay.guide())?.rings).toHaveLength(2);
});

test('the page hears Esc too', async ({ page }) => {
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.title = key;
    });
  });
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Escape');
});

test('folded by its button, the guide stays so on the next page', async ({
  page,
  overlay,
  server,
}) => {
  await overlay.click('[data-fold]');
  await expect.poll(() => shape(overlay)).toBe('handle');
  await page.locator(PUPIL).click();
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
  expect(await shape(overlay)).toBe('handle');

  await page.goto(server.show('account/2025/activated.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/activated');
  expect(await shape(overlay)).toBe('handle');
  await overlay.click('[data-unfold]');
  await expect.poll(() => shape(overlay)).toMatch(/full|compact/);
  await page.reload();
  await expect.poll(() => shape(overlay)).toMatch(/full|compact/);
});

test('folded by a guardian, the guide is there for a pupil', async ({ page, overlay, server }) => {
  await page.locator('#bouton_responsable').click();
  await expect.poll(async () => (await overlay.guide())?.profile).toBe('guardian');
  await overlay.click('[data-fold]');
  await expect.poll(() => shape(overlay)).toBe('handle');

  await page.goto(server.show('account/2025/account.html').at);
  await expect.poll(async () => (await overlay.guide())?.profile).toBe('pupil');
  expect(await shape(overlay)).toMatch(/full|compact/);
  await page.goto(server.show('account/2025/account-guardian.html').at);
  await expect.poll(async () => (await overlay.guide())?.profile).toBe('guardian');
  expect(await shape(overlay)).toBe('handle');
});

test('folded and unfolded by keyboard, the guide keeps the keyboard', async ({ page, overlay }) => {
  await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    for (const root of roots) root?.querySelector<HTMLElement>('[data-fold]')?.focus();
  }, null);
  await page.keyboard.press('Enter');
  await expect.poll(() => shape(overlay)).toBe('handle');
  await expect.poll(() => focusedIn(overlay)).toBe('Ouvrir le guide Évid’ENT');
  await page.keyboard.press('Enter');
  await expect.poll(() => shape(overlay)).toMatch(/full|compact/);
  await expect.poll(() => focusedIn(overlay)).toContain('Responsable d');
});

test('« ne plus montrer » puts away that note only, for good; a step has none', async ({
  page,
  overlay,
}) => {
  await page.locator(PUPIL).click();
  await expect.poll(() => hints(overlay)).toContain('login.forgotten');
  const before = await hints(overlay);
  expect(await attributeIn(overlay, '[data-hint="login.password"] [data-hide]', 'type')).toBeNull();
  await overlay.click('[data-hint="login.forgotten"] [data-choose]');
  await overlay.click('[data-hint="login.forgotten"] .hint__hide');
  const left = before.filter((id) => id !== 'login.forgotten');
  await expect.poll(() => hints(overlay)).toEqual(left);

  await page.reload();
  await expect.poll(() => hints(overlay)).toEqual(left);
  await overlay.click('[data-show-hidden]');
  await expect.poll(() => hints(overlay)).toEqual(before);
  await page.reload();
  await expect.poll(() => hints(overlay)).toEqual(before);
});

test('what may help is shown once it is asked for, and put away again', async ({
  page,
  overlay,
}) => {
  await page.locator(PUPIL).click();
  const shown = async () => (await overlay.guide())?.hints.map(({ id }) => id);
  await expect.poll(shown).toEqual(['login.identifier', 'login.password', 'login.submit']);
  await overlay.click('[data-problems]');
  await expect.poll(shown).toContain('login.forgotten');
  await overlay.click('[data-problems]');
  await expect.poll(shown).not.toContain('login.forgotten');
});

async function shape(overlay: Overlay): Promise<string | null> {
  return attributeIn(overlay, '[data-screen]', 'data-shape');
}

async function hints(overlay: Overlay): Promise<string[]> {
  await overlay.askForHelp();
  return (await overlay.guide())?.hints.map(({ id }) => id) ?? [];
}
