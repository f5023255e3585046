import { expect, test } from '../harness/fixtures';
import { chooseEnt } from './support/choose-ent';
import { attributeIn } from './support/in-guide';

/** As strict as a page's policy gets, trusted types included. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

test('a strict content policy takes nothing from the guide', async ({ page, overlay, server }) => {
  const { at, html } = server.show('account/2025/activated.html');
  await page.route(at, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: html,
    }),
  );
  await page.goto(at);
  expect(await page.evaluate(isHeld)).toBe(true);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  expect(await overlay.world.call(styleOf, '.sheet')).toEqual({
    background: 'rgb(255, 255, 255)',
    radius: '14px',
  });
  expect(await overlay.world.call(styleOf, '[data-keep]')).toMatchObject({ radius: '8px' });
  await chooseEnt(page, overlay, 'eduprovence', 'eduprovence');
  await expect
    .poll(() => attributeIn(overlay, 'a[data-way-back]', 'href'))
    .toBe('https://www.eduprovence.fr/');
});

/** Whether the page's own inline style and script sinks are refused. */
function isHeld(): boolean {
  try {
    document.createElement('p').innerHTML = '<b>';
    return false;
  } catch {
    return getComputedStyle(document.body).margin !== '0px';
  }
}

function styleOf(selector: string): { background: string; radius: string } | null {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const part = roots.map((root) => root?.querySelector(selector)).find((found) => found);
  if (!part) return null;
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(part);
  return { background: backgroundColor, radius: borderTopLeftRadius };
}
