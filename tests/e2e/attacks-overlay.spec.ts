/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, wordsIn } from './support/in-guide';

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
    return { before: before?.display, after: after?.display };
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

test('nothing that a page writes on the guide’s element stays there', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(PAGE).at);
  await shown(overlay);
  const left = () =>
    page.evaluate(() => document.querySelector('div[popover=manual]')?.getAttributeNames());
  for (const [name, value] of Object.entries({
    'aria-hidden': 'true',
    'aria-label': 'Appelez',
    contenteditable: 'true',
    role: 'presentation',
    tabindex: '-1',
    title: 'Appelez le 08',
    style: 'zoom: .1',
  })) {
    await page.evaluate(
      ([attribute, written]) =>
        document.querySelector('div[popover=manual]')?.setAttribute(attribute, written),
      [name, value] as const,
    );
    await expect.poll(left, name).toEqual(['popover']);
  }
  expect((await overlay.guide())?.screen).toBe('educonnect/profile');
});

test('no animation of a page moves or fades the guide', async ({ page, overlay, server }) => {
  await page.goto(server.show(PAGE).at);
  await shown(overlay);
  const drawn = await page.evaluate(() => {
    const host = document.querySelector('div[popover=manual]');
    if (!host) throw new Error('no guide');
    const frame = { opacity: 0, visibility: 'hidden', transform: 'scale(0)', zoom: '.1' };
    const hidden = { ...frame, filter: 'opacity(0)', clipPath: 'inset(50%)' };
    host.animate([hidden, hidden], { duration: 1e9, fill: 'both' });
    const { opacity, visibility, transform, filter, clipPath } = getComputedStyle(host);
    return { opacity, visibility, transform, filter, clipPath };
  });
  expect(drawn).toEqual({
    opacity: '1',
    visibility: 'visible',
    transform: 'none',
    filter: 'none',
    clipPath: 'none',
  });
});

test('a page that may be edited does not edit the guide', async ({ page, overlay, server }) => {
  await page.goto(server.show(PAGE).at);
  await shown(overlay);
  await page.evaluate(() => {
    document.designMode = 'on';
    for (const word of ['Évid’ENT', 'non officiel', 'Choisis', 'profil']) {
      getSelection()?.removeAllRanges();
      (window as unknown as { find(text: string): boolean }).find(word);
      for (const command of ['insertText', 'insertHTML', 'delete', 'forwardDelete']) {
        document.execCommand(command, false, '<b>Appelez le 08</b>');
      }
    }
    document.designMode = 'off';
  });
  // What it edits of itself may well have the guide leave.
  expect(await wordsIn(overlay)).not.toContain('Appelez');
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
