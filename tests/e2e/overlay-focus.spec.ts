import { expect, test } from '../harness/fixtures';
import { focusedIn } from './support/in-guide';

test.use({ tab: 'own' });

/** More stops than the page and the guide have together. */
const ENOUGH = 60;

test('the guide appears without taking the keyboard from the page', async ({
  page,
  overlay,
  server,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const field = document.querySelector<HTMLElement>('#username');
      field?.focus();
      field?.addEventListener('blur', () => field.classList.add('left'));
    });
  });
  await page.goto(server.show('legacy/2021/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/login');
  await page.keyboard.type('p.dupont12');
  await expect(page.locator('#username')).toHaveValue('p.dupont12');
  await expect(page.locator('#username')).toBeFocused();
  await expect(page.locator('#username')).not.toHaveClass(/left/);
});

test('the guide changes without taking the keyboard from the page', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await page.locator('#bouton_eleve').click();
  await page.locator('#username').fill('p.dupont12');
  await page.locator('#username').press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const password = page.locator('#password');
  await password.focus();
  await expect
    .poll(async () => (await overlay.guide())?.rings.map((ring) => ring.for))
    .toContain('login.password');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await overlay.guide())?.rings).toEqual([]);
  expect(await focused()).toBe('password');
  await overlay.click('[data-unfold]');
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBeGreaterThan(0);
});

for (const [replica, first, own] of [
  ['educonnect/2025/login.html', '#bouton_eleve', 'Lire à voix haute'],
  ['account/2025/activated.html', 'main a', 'Copier'],
] as const) {
  test(`Tab goes through the guide’s buttons and out again: ${replica}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(replica).at);
    await expect.poll(async () => (await overlay.guide())?.screen ?? null).not.toBeNull();
    await page.locator(first).focus();
    const inGuide: string[] = [];
    let left = false;
    for (let stop = 0; stop < ENOUGH && !left; stop++) {
      await page.keyboard.press('Tab');
      const name = await focusedIn(overlay);
      if (name !== null) inGuide.push(name);
      else left = inGuide.length > 0;
    }
    expect(left, 'out of the guide').toBe(true);
    expect(inGuide).toContain('Réduire le guide');
    expect(inGuide.filter((name) => name.startsWith(own))).not.toEqual([]);
    expect(new Set(inGuide).size, 'each once').toBe(inGuide.length);
  });
}
