/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn } from './support/in-guide';

test.use({ tab: 'own' });

const PAGE = 'educonnect/2025/login.html';

const shown = (overlay: Overlay) =>
  expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');

test('a page that takes the guide through another document does not bare it', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(PAGE).at);
  await shown(overlay);
  await page.evaluate(() => {
    const host = document.querySelector('div[popover=manual]');
    const frame = document.body.appendChild(document.createElement('iframe'));
    if (!host || !frame.contentDocument) throw new Error('nothing to take');
    frame.contentDocument.adoptNode(host);
    document.documentElement.append(host);
  });
  await expect.poll(() => overlay.world.call(radiusOf, '.sheet')).toBe('14px');
});

test('a page cannot write over the guide from its element', async ({ page, overlay, server }) => {
  await page.goto(server.show(PAGE).at);
  await shown(overlay);
  await page.addStyleTag({
    content: `html > div[popover]::before, html > div[popover]::after {
      content: "Compte bloqué : appelez" !important; display: block !important;
      position: fixed !important; inset: 0 !important; background: red !important }
      html > div[popover]::backdrop { background: red !important; display: block !important }`,
  });
  const drawn = await page.evaluate(() => {
    const host = document.querySelector('div[popover=manual]');
    if (!host) throw new Error('no guide');
    const [before, after] = ['::before', '::after'].map((part) => getComputedStyle(host, part));
    return { before: before?.content, after: after?.content };
  });
  expect(drawn).toEqual({ before: 'none', after: 'none' });
});

test('a guide that a page makes inert works again', async ({ page, overlay, server }) => {
  await page.goto(server.show(PAGE).at);
  await shown(overlay);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('div[popover=manual]');
    if (!host) throw new Error('no guide');
    host.inert = true;
  });
  await overlay.click('[data-fold]');
  await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-shape')).toBe('handle');
});

test('what a page opens over the guide does not choose what its user presses', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('account/2025/activated.html').at);
  await expect.poll(() => attributeIn(overlay, '[data-keep]', 'type')).toBe('button');
  await page.evaluate(() => {
    const fake = document.createElement('div');
    fake.id = 'fake';
    fake.popover = 'manual';
    fake.textContent = 'Voir mes notes';
    fake.style.cssText = 'pointer-events: none; inset: 0; width: 100vw; height: 100vh';
    document.body.append(fake);
    fake.showPopover();
  });
  const button = (await overlay.guide())?.panel.box;
  if (!button) throw new Error('no guide');
  const onTop = () =>
    page.evaluate(
      ([x, y]) => {
        const fake = document.getElementById('fake');
        // Clicks fall through it, and so would the question.
        if (fake) fake.style.pointerEvents = 'auto';
        const top = document.elementFromPoint(x, y);
        if (fake) fake.style.pointerEvents = 'none';
        return top === fake ? 'the page' : 'the guide';
      },
      [button.x + button.width / 2, button.y + 8] as const,
    );
  await expect.poll(onTop).toBe('the guide');
});

function radiusOf(selector: string): string | null {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const part = roots.map((root) => root?.querySelector(selector)).find((one) => one);
  return part ? getComputedStyle(part).borderTopLeftRadius : null;
}
