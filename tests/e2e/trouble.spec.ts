/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, focusedIn, textsIn } from './support/in-guide';
import { tabTo } from './support/tab-stops';

const PHONE = { width: 360, height: 640 };
const LOGIN = 'educonnect/2025/login.html';
const REFUSED = {
  remembered: "sessionStorage.profilEduConnect = 'eleve'",
  wrong: 'class="fr-error-text"',
  invalid: 'aria-invalid="true"',
};

const CHECKS = [
  'Tape ton identifiant sans espace, comme p.nom12.',
  'Respecte les majuscules et minuscules du mot de passe. L’œil le montre.',
  'Mot de passe provisoire déjà changé ? Tape ton nouveau mot de passe.',
];

test('a refusal is one card for both boxes: what happened, what to check, the way on', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN, REFUSED).at);
  await expect
    .poll(() => checksIn(overlay))
    .toEqual(CHECKS.map((text) => ({ text, on: false, word: null })));
  const ids = (await overlay.guide())?.hints.map(({ id }) => id);
  expect(ids).toEqual(['login.refused-identifier-password', 'login.submit']);
  expect(await plainIn(overlay, '[data-problems]')).toEqual(['Toujours refusé ?']);

  await tabTo(overlay, '[data-check]');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await checksIn(overlay)).map(({ on }) => on)).toContain(true);
  // Another card comes before this one: the ticks go with theirs.
  await page.locator('#username').fill('p.nom12');
  await expect
    .poll(async () => (await overlay.guide())?.hints[0]?.id)
    .toBe('login.identifier-example');
  await overlay.click('.checks li:last-child .check');
  await expect
    .poll(async () => (await checksIn(overlay)).map(({ on }) => on))
    .toEqual([true, false, true]);

  await page.reload();
  await expect
    .poll(() => checksIn(overlay))
    .toEqual(CHECKS.map((text) => ({ text, on: false, word: null })));
});

test('what to look at again is ringed as what to do, not as a trap', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.rings.length).toBeGreaterThan(0);
  const [todo] = await coloursIn(overlay, '.ring');
  await page.goto(server.show(LOGIN, REFUSED).at);
  await expect.poll(() => checksIn(overlay)).toHaveLength(CHECKS.length);
  const rings = await coloursIn(overlay, '.ring');
  expect(new Set(rings)).toEqual(new Set([todo]));
});

/** A word to press follows it, where one only is in sight. */
const alone = (text: string | undefined) => [{ text, on: false, word: 'C’est fait' }];

test('where room lacks, a word brings the next check, and the keyboard with it', async ({
  page,
  overlay,
  server,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(server.show(LOGIN, REFUSED).at);
  await expect.poll(() => attributeIn(overlay, '.panel', 'data-shape')).toMatch(/brief|compact/);
  await expect.poll(() => checksIn(overlay)).toEqual(alone(CHECKS[0]));
  await tabTo(overlay, '[data-check]');
  await page.keyboard.press('Space');
  await expect.poll(() => checksIn(overlay)).toEqual(alone(CHECKS[1]));
  await page.keyboard.press('Space');
  await expect.poll(() => checksIn(overlay)).toEqual(alone(CHECKS[2]));
  await page.keyboard.press('Space');
  await expect.poll(() => checksIn(overlay)).toEqual([]);
  await expect.poll(() => focusedIn(overlay)).toBe('Voir plus');
});

test('what to check can be ticked off once its place is in sight', async ({
  page,
  overlay,
  server,
}) => {
  const [check] = alone('Tapez le nom que l’école connaît.');
  await page.setViewportSize(PHONE);
  await page.goto(server.show('account/2025/guardian-identity.html', { refused: '' }).at);
  await expect.poll(() => attributeIn(overlay, '.panel', 'data-away')).toBe('below');
  await expect.poll(() => checksIn(overlay)).toEqual([{ ...check, word: null }]);
  await overlay.click('[data-bring]');
  await expect.poll(() => checksIn(overlay)).toEqual([check]);
});

/** The checks that can be seen, and whether they are ticked. */
async function checksIn(
  overlay: Overlay,
): Promise<{ text: string; on: boolean; word: string | null }[]> {
  const checks = await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const found = roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLInputElement>('[data-check]') ?? []),
    ]);
    return found
      .filter((check) => check.checkVisibility())
      .map((check) => {
        const text = check.parentElement?.querySelector('span')?.textContent ?? '';
        const word = check.parentElement?.querySelector('.check__word');
        return {
          text: text.replace(/\s+/g, ' ').trim(),
          on: check.checked,
          word: word?.checkVisibility() ? word.textContent : null,
        };
      });
  }, null);
  return checks ?? [];
}

/** Texts of parts of the guide, their no-break spaces read as spaces. */
const plainIn = async (overlay: Overlay, selector: string) =>
  (await textsIn(overlay, selector)).map((text) => text.replace(/\s+/g, ' '));

/** Colours of the edges of the parts of the guide that a CSS selector finds, in order. */
const coloursIn = async (overlay: Overlay, selector: string): Promise<string[]> =>
  (await overlay.world.call((wanted) => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const parts = roots.flatMap((root) => [...(root?.querySelectorAll(wanted) ?? [])]);
    return parts.map((part) => getComputedStyle(part).borderColor);
  }, selector)) ?? [];

test('an email address may be left out, unless the page says that it is due', async ({
  page,
  overlay,
  server,
}) => {
  const refused = '<p class="fr-message fr-message--error">Adresse invalide</p>';
  await page.goto(server.show('account/variant/pupil-identity.html', { mail: refused }).at);
  const said = async () => (await overlay.text()).replace(/\s+/g, ' ');
  await expect.poll(said).toContain('Ou laisse vide.');
  await page.locator('#x4').evaluate((box: HTMLInputElement) => {
    box.required = true;
    // What is said of a box is looked at anew once the page changes.
    box.after(document.createElement('p'));
  });
  await expect.poll(said).toContain('Corrige l’adresse mail');
  await expect.poll(said, 'what is announced follows what is shown').not.toContain('laisse vide');
});
