/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { PUPIL } from '../../lib/practice/accounts';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, wayBackIn, wordsIn } from './support/in-guide';
import { keptPeople } from './support/people';
import { storeSettings } from './support/settings';
import { stored } from './support/stored';

// What a page leaves in its tab here would be there for the next test.
test.use({ tab: 'own' });

const ACTIVATED = 'account/2025/activated.html';

const AGAIN = 'Ce bouton était peut-être caché.';

const offered = (overlay: Overlay) =>
  expect.poll(() => attributeIn(overlay, '[data-keep]', 'type')).toBe('button');

/** The middle of a part of the guide, as soon as it is there; null where it never is. */
const placeOf = (overlay: Overlay, selector: string) =>
  overlay.world.call(async (wanted) => {
    for (let frame = 0; frame < 100; frame++) {
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const part = roots.map((root) => root?.querySelector(wanted)).find((one) => one);
      part?.scrollIntoView({ block: 'nearest' });
      const box = part?.getBoundingClientRect();
      if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await new Promise((done) => requestAnimationFrame(done));
    }
    return null;
  }, selector);

/**
 * Clicks where a part of the guide is as soon as it is there, whatever lies over it.
 *
 * @returns whether the part was there, so that something was clicked
 */
async function clickAt(page: Page, overlay: Overlay, selector: string): Promise<boolean> {
  const place = await placeOf(overlay, selector);
  if (place) await page.mouse.click(place.x, place.y);
  return Boolean(place);
}

/** Clicks a part long in sight, once the page has covered it: nothing comes of it but a word. */
async function clickCovered(page: Page, overlay: Overlay, selector: string): Promise<void> {
  await pass(page);
  await cover(page);
  await pass(page);
  expect(await clickAt(page, overlay, selector)).toBe(true);
  await expect.poll(() => wordsIn(overlay)).toContain(AGAIN);
}

/**
 * Waits for longer than a part must have been in sight, or than it takes to see that it no longer is.
 *
 * @param time how long, in ms
 */
function pass(page: Page, time = 1000): Promise<void> {
  return page.evaluate(async (wanted) => {
    const end = performance.now() + wanted;
    while (performance.now() < end) await new Promise((done) => requestAnimationFrame(done));
  }, time);
}

/**
 * Has the guide brought above the cover, then shows that again, and clicks. Chromium takes a moment to see
 * a cover; in Firefox the guide hears of it and comes up again, and the click comes before it has been in
 * sight for long.
 */
async function clickCoveredAgain(page: Page, overlay: Overlay, browserName: string): Promise<void> {
  const untilSeen = browserName === 'firefox' ? 0 : undefined;
  await pass(page, untilSeen);
  await clickAt(page, overlay, '[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain(AGAIN);
  await pass(page);
  await page.evaluate(() => dispatchEvent(new Event('show-again')));
  await pass(page, untilSeen);
  await clickAt(page, overlay, '[data-keep]');
  await pass(page, 300);
}

/** Draws over the guide, where no listener of its own tells of it, what clicks fall through. */
const cover = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const fake = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(fake);
    fake.popover = 'manual';
    fake.textContent = 'Voir mes notes';
    fake.style.cssText = 'pointer-events: none; inset: 0; width: 100vw; height: 100vh';
    fake.showPopover();
    addEventListener('show-again', () => {
      fake.hidePopover();
      fake.showPopover();
    });
  });

/** Clicks « Garder » again, now that nothing is in the way: it must count. */
async function keepAfterAll(overlay: Overlay): Promise<void> {
  await overlay.click('[data-keep]');
  await expect.poll(() => wordsIn(overlay)).toContain('L’identifiant est gardé.');
}

test('nothing is kept by a click through a popover in a closed root', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await offered(overlay);
  await clickCovered(page, overlay, '[data-keep]');
  expect(await stored(extensionPage, 'local')).toEqual({});
});

/** Ways to draw over the guide from a popover that stands elsewhere, and has no size there. */
const FROM_AFAR = {
  'its shadow': 'box-shadow: 0 0 0 3000px white',
  'its outline': 'outline: 3000px solid white',
  'what sticks out of it': 'overflow: visible',
  'the shadow of its words':
    'overflow: visible; font: 3000px/1px serif; text-shadow: 0 1500px white',
  'the shadow alone of words beside the page':
    'overflow: visible; left: -9000px; font: 3000px/1px serif; text-shadow: 9000px 1500px white',
  'the shadow alone of words above the page':
    'overflow: visible; top: -9000px; font: 3000px/1px serif; text-shadow: 0 10500px white',
  'its border':
    'border: 1px solid; border-image: linear-gradient(white, white) 1 fill / 1px / 3000px',
  'its backdrop': 'opacity: 1',
};

for (const [name, style] of Object.entries(FROM_AFAR)) {
  test(`nothing is kept by a click through ${name}`, async ({
    page,
    overlay,
    server,
    extensionPage,
  }) => {
    await page.goto(server.show(ACTIVATED).at);
    await offered(overlay);
    await pass(page);
    await page.evaluate((css) => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'closed' });
      const backdrop = css.startsWith('opacity') ? 'block; background: white' : 'none';
      const inner = css === 'overflow: visible' ? '3000px' : '0';
      root.innerHTML = `<style>
        p { all: unset; position: fixed; width: 1px; height: 1px; left: 0; top: 0; ${css} }
        p, p * { pointer-events: none }
        p::backdrop { position: fixed; inset: 0; pointer-events: none; display: ${backdrop} }
        b { position: absolute; width: ${inner}; height: ${inner}; background: white }
      </style><p popover="manual">█<b></b></p>`;
      root.querySelector('p')?.showPopover();
    }, style);
    await pass(page);
    expect(await clickAt(page, overlay, '[data-keep]')).toBe(true);
    await expect.poll(() => wordsIn(overlay)).toContain(AGAIN);
    expect(await stored(extensionPage, 'local')).toEqual({});
  });
}

test('nothing is kept through a popover that its page shows again in a closed root', async ({
  page,
  overlay,
  server,
  extensionPage,
  browserName,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await offered(overlay);
  await pass(page);
  await cover(page);
  await clickCoveredAgain(page, overlay, browserName);
  expect(await stored(extensionPage, 'local')).toEqual({});
});

test('nothing is kept by a click on a guide made nearly transparent under it', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await offered(overlay);
  await pass(page);
  await page.evaluate(() => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'html > div { opacity: .01 !important }';
    const frame = document.body.appendChild(document.createElement('iframe'));
    const bare = () => {
      const host = document.querySelector<HTMLElement>('div[popover=manual]');
      if (!host) return;
      frame.contentDocument?.adoptNode(host);
      document.documentElement.append(host);
      host.showPopover();
    };
    addEventListener('pointerdown', bare, { capture: true, once: true });
  });
  expect(await clickAt(page, overlay, '[data-keep]')).toBe(true);
  await pass(page);
  expect(await stored(extensionPage, 'local')).toEqual({});
  await keepAfterAll(overlay);
});

test('a guide that a page keeps covering leaves, and keeps nothing', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await offered(overlay);
  await pass(page);
  const keep = await placeOf(overlay, '[data-keep]');
  expect(keep).toBeTruthy();
  await page.evaluate(() => {
    const fake = document.body.appendChild(document.createElement('div'));
    fake.popover = 'manual';
    fake.textContent = 'Voir mes notes';
    fake.style.cssText = 'pointer-events: none; inset: 0; width: 100vw; height: 100vh';
    setInterval(() => {
      if (fake.matches(':popover-open')) fake.hidePopover();
      fake.showPopover();
    }, 20);
  });
  await page.waitForFunction(() => document.querySelector('body > div:popover-open') !== null);
  // Longer than a browser takes to see it covered, shorter than the guide stays.
  await pass(page, 300);
  await page.mouse.click(keep?.x ?? 0, keep?.y ?? 0);
  await expect.poll(() => overlay.guide()).toBeNull();
  expect(await clickAt(page, overlay, '[data-keep]')).toBe(false);
  expect(await stored(extensionPage, 'local')).toEqual({});
});

test('nothing is kept through what fills the screen', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await offered(overlay);
  await page.evaluate(() => {
    const fake = document.body.appendChild(document.createElement('div'));
    fake.textContent = 'Voir mes notes';
    fake.style.cssText = 'pointer-events: none';
    addEventListener('mousedown', () => fake.requestFullscreen(), { once: true });
  });
  await page.mouse.click(5, 5);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await pass(page);
  expect(await clickAt(page, overlay, '[data-keep]')).toBe(true);
  await pass(page);
  expect(await stored(extensionPage, 'local')).toEqual({});
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await keepAfterAll(overlay);
});

test('no ENT is chosen by a click on what its user cannot see', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  const mbn = '[data-ent-choice="mbn"]';
  await page.goto(server.show(ACTIVATED).at);
  await expect.poll(() => attributeIn(overlay, '#ent-search', 'type')).toBe('search');
  await overlay.click('#ent-search');
  await page.keyboard.type('Mon Bureau Numérique');
  await expect.poll(() => attributeIn(overlay, mbn, 'type')).toBe('button');
  await clickCovered(page, overlay, mbn);
  expect(await stored(extensionPage, 'local')).toEqual({});
});

test('a guide that comes under a click takes none, and the next once it has been seen', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await offered(overlay);
  await page.evaluate(() => {
    document.documentElement.style.display = 'none';
  });
  await expect.poll(() => overlay.guide()).toBeNull();
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  expect(await clickAt(page, overlay, '[data-keep]')).toBe(true);
  await expect.poll(() => wordsIn(overlay)).toContain(AGAIN);
  expect(await stored(extensionPage, 'local')).toEqual({});
  await keepAfterAll(overlay);
  expect(await wordsIn(overlay)).not.toContain(AGAIN);
});

test('nobody is led away by a click on what they cannot see', async ({
  page,
  overlay,
  server,
  extensionPage,
}) => {
  await storeSettings(extensionPage, { entId: 'laclasse' });
  const { at } = server.show(ACTIVATED);
  await page.goto(at);
  await expect.poll(() => wayBackIn(overlay)).not.toBeNull();
  await clickCovered(page, overlay, 'a[data-way-back]');
  expect(page.url()).toBe(at);
});

test('the keyboard keeps what its user has seen', async ({
  page,
  overlay,
  server,
  extensionPage,
  pressShortcut,
}) => {
  await page.goto(server.show(ACTIVATED).at);
  await offered(overlay);
  await pressShortcut();
  const isReached = () =>
    overlay.world.call(() => {
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      return roots.some((root) => root?.activeElement?.matches('[data-keep]'));
    }, null);
  await expect
    .poll(
      async () => {
        if (!(await isReached())) await page.keyboard.press('Tab');
        return isReached();
      },
      { intervals: [50] },
    )
    .toBe(true);
  await expect
    .poll(async () => {
      if (await isReached()) await page.keyboard.press('Enter');
      return wordsIn(overlay);
    })
    .toContain('L’identifiant est gardé.');
  expect(await keptPeople(extensionPage)).toMatchObject([{ identifier: PUPIL.identifier }]);
});
