/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import { pastedInto } from './support/clipboard';
import { attributeIn, textsIn, wordsIn } from './support/in-guide';
import { storeSettings } from './support/settings';

const REPLICA = 'account/2025/new-password.html';
const COPY = '.password__idea:nth-child(2) button';
/** On a phone the first idea is the one in sight. */
const COPY_FIRST = '.password__idea button';

test('a suggestion is copied as it is written, and that is said', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(REPLICA).at);
  await expect.poll(() => attributeIn(overlay, '[data-suggest]', 'type')).toBe('button');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
  const [, second = ''] = await textsIn(overlay, '.password__word');
  await overlay.click(COPY);
  await expect.poll(() => textsIn(overlay, COPY)).toEqual([`Copié ${second}`]);
  expect(await pastedInto(page)).toBe(second);
});

test('a suggestion reads in the order in which it is typed, among Arabic words too', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { language: 'ar' });
  await page.goto(server.show(REPLICA).at);
  await expect.poll(() => attributeIn(overlay, '[data-suggest]', 'type')).toBe('button');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
  expect(await overlay.world.call(directionsOfSuggestions, null)).toEqual(['ltr', 'ltr', 'ltr']);
});

// Firefox lets no page forbid it.
test('a suggestion that the page forbids to copy is said, in sight, not to be copied', {
  tag: '@chromium',
}, async ({ page, overlay, server }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { at, html } = server.show(REPLICA);
  await page.route(at, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'permissions-policy': 'clipboard-write=()' },
      body: html,
    }),
  );
  await page.goto(at);
  await expect.poll(() => attributeIn(overlay, '[data-suggest]', 'type')).toBe('button');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).toHaveLength(3);
  await overlay.click(COPY_FIRST);
  await expect.poll(() => wordsIn(overlay)).toContain('La copie a échoué.');
  expect(await wordsIn(overlay)).not.toContain('Copié ');
  await expect.poll(() => overlay.world.call(belowThePanel, null)).toBeLessThanOrEqual(0);
});

/** Which way the letters of each suggestion go. */
function directionsOfSuggestions(): string[] {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  return roots
    .flatMap((root) => [...(root?.querySelectorAll('.password__word') ?? [])])
    .map((password) => getComputedStyle(password.firstElementChild ?? password).direction);
}

/** How far the refusal is below what is seen of the panel, in CSS px. */
function belowThePanel(): number {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const bottomOf = (selector: string) =>
    roots
      .map((root) => root?.querySelector(selector))
      .find((found) => found)
      ?.getBoundingClientRect().bottom ?? Number.NaN;
  return bottomOf('[role=alert]') - bottomOf('.body');
}
