/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, textsIn, wordsIn } from './support/in-guide';

const REPLICA = 'account/2025/new-password.html';
const FIELD = '#nouveauMdp';
const AGAIN = '#confirmationMdp';

const PHONE = { width: 360, height: 640 };
const VIEWS = [{ width: 1280, height: 800 }, { width: 1366, height: 650 }, PHONE];

/** What is typed in the two boxes, and what the sentence of the moment then says. */
const MOMENTS = [
  ['soleil', '', 'Encore 2 caractères, une majuscule'],
  ['Soleil^2025', '', '« ^ » : il n’est pas dans la liste'],
  ['Azerty1!', '', 'Tout ce que la page demande y est. Retape-le dans la case 2.'],
  ['Soleil!2025Harpe', '', 'Parfait. Retape-le dans la case 2.'],
  [
    'Soleil!2025Harpe',
    'Soxeil',
    'caractère 3 : il n’est pas pareil dans les deux cases. « Voir » montre les lettres.',
  ],
  ['Soleil!2025Harpe', 'Soleil!2025Harpe', 'Parfait. Clique sur « Suivant ».'],
] as const;

const seenOf = (overlay: Overlay) => overlay.world.call(askInSight, null);
const sentence = async (overlay: Overlay) =>
  (await textsIn(overlay, '.password__sentence')).join().replace(/\s/g, ' ');

for (const view of VIEWS) {
  const title = `a password can be asked for whatever is typed: ${view.width}×${view.height}`;
  // Places are our own arithmetic, and each key costs Firefox's driver long: it goes where there is
  // least room.
  test(title, { tag: view === PHONE ? [] : '@chromium' }, async ({ page, overlay, server }) => {
    await page.setViewportSize(view);
    await page.goto(server.show(REPLICA).at);
    await expect.poll(() => seenOf(overlay)).toBe('in sight');
    for (const [typed, again, said] of MOMENTS) {
      await page.locator(FIELD).fill('');
      await page.locator(AGAIN).fill(again);
      await page.locator(FIELD).pressSequentially(typed);
      await page.locator(again ? AGAIN : FIELD).focus();
      await expect.poll(() => sentence(overlay), typed).toContain(said);
      await expect
        .poll(() => attributeIn(overlay, '.password__strength', 'data-score'))
        .not.toBeNull();
      await expect.poll(() => seenOf(overlay), `${typed} ${again}`).toBe('in sight');
    }
  });
}

test('on a phone ideas come one at a time, then others', async ({ page, overlay, server }) => {
  await page.setViewportSize(PHONE);
  await page.goto(server.show(REPLICA).at);
  await page.locator(FIELD).pressSequentially('soleil');
  await expect.poll(() => seenOf(overlay)).toBe('in sight');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
  const three = await textsIn(overlay, '.password__word');
  for (const idea of three) {
    await expect.poll(() => ideasSeen(overlay, three)).toEqual([idea]);
    await expect.poll(() => seenOf(overlay)).toBe('in sight');
    await overlay.click('[data-suggest]');
  }
  await expect.poll(() => ideasSeen(overlay, three)).toEqual([]);
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
});

test('where there is room, three ideas are shown at once', async ({ page, overlay, server }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(server.show(REPLICA).at);
  await expect.poll(() => seenOf(overlay)).toBe('in sight');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
  const three = await textsIn(overlay, '.password__word');
  expect(await ideasSeen(overlay, three)).toEqual(three);
  await expect.poll(() => seenOf(overlay)).toBe('in sight');
});

test('a copied idea goes on paper first, then into both boxes', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(REPLICA).at);
  await expect.poll(() => attributeIn(overlay, '[data-suggest]', 'type')).toBe('button');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
  expect(await wordsIn(overlay)).not.toContain('ta feuille');
  await overlay.click('.password__idea button');
  await expect
    .poll(() => wordsIn(overlay))
    .toMatch(
      /Écris-le d’abord sur ta feuille\. Puis colle-le dans les deux cases : (Ctrl|⌘) \+ V\./,
    );
});

/** Which of these are rendered, without « … » pressed for more. */
async function ideasSeen(overlay: Overlay, ideas: readonly string[]): Promise<string[]> {
  const words = await overlay.text();
  return ideas.filter((idea) => words.includes(idea));
}

/** Whether the button that asks for a password can be clicked, whole, without scrolling. */
function askInSight(): string {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const root = roots.find((one) => one?.querySelector('[data-suggest]'));
  const button = root?.querySelector('[data-suggest]');
  const part = root?.querySelector('.body');
  if (!root || !button || !part) return 'not there';
  const box = button.getBoundingClientRect();
  const { top, bottom } = part.getBoundingClientRect();
  if (box.height === 0) return 'not shown';
  if (box.top < Math.max(0, top) - 0.5 || box.bottom > Math.min(innerHeight, bottom) + 0.5)
    return `${box.top} to ${box.bottom}, in ${top} to ${bottom}`;
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return hit && button.contains(hit) ? 'in sight' : `under ${hit?.className}`;
}
