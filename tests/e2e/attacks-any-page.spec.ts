/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { HUGE_PAGES } from './support/huge-pages';

// What a page leaves in its tab here would be there for the next test.
test.use({ tab: 'own' });

/** Names of what scripts ask of an element, by which they find their way through a page. */
const WAYS = ['parentElement', 'shadowRoot', 'getRootNode', 'children', 'childNodes', 'closest'];
const READ = ['matches', 'getAttribute', 'querySelectorAll', 'querySelector', 'textContent'];
const DRAWN = ['getBoundingClientRect', 'checkVisibility', 'innerText', 'localName', 'contains'];

/** A few of all that elements have, drawn anew where they change: the same ones for each run. */
const OTHERS = 5;

/** Longest time (ms) a page may stand still for the guide, where machines are busy. */
const STANDSTILL = 4000;

const screenOf = async (overlay: Overlay) => (await overlay.guide())?.screen ?? null;

/** The names of all that a form has. */
const namesOfForms = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = new Set<string>();
    for (let of = HTMLFormElement.prototype; of; of = Object.getPrototypeOf(of)) {
      for (const name of Object.getOwnPropertyNames(of)) names.add(name);
    }
    return [...names];
  });

/** Waits until the guide has looked at what the page has become. */
const looked = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  });

const PAGES = [
  { replica: 'educonnect/2025/login.html', screen: 'educonnect/login', opens: '#bouton_eleve' },
  { replica: 'ent/mbn/chooser.html', screen: 'ent/chooser', opens: null },
] as const;

for (const { replica, screen, opens } of PAGES) {
  test(`fields named after all that a form has neither stop the guide nor leave a hint: ${screen}`, async ({
    page,
    overlay,
    server,
  }) => {
    await page.goto(server.show(replica).at);
    if (opens) await page.locator(opens).click();
    await expect.poll(() => screenOf(overlay)).toBe(screen);
    const all = await namesOfForms(page);
    const others = fc.sample(fc.constantFrom(...all), { seed: 16, numRuns: OTHERS });
    for (const name of [...WAYS, ...READ, ...DRAWN, ...others]) {
      await page.evaluate((called) => {
        const forms = [...document.querySelectorAll('form')];
        for (const form of forms) {
          const field = document.createElement('input');
          Object.assign(field, { type: 'hidden', name: called, className: 'named' });
          HTMLElement.prototype.append.call(form, field);
        }
      }, name);
      await looked(page);
      expect([screen, null], name).toContain(await screenOf(overlay));
      // What was on the page no longer is: nothing of it may still be pointed at.
      await page.evaluate(() => {
        for (const part of HTMLElement.prototype.querySelectorAll.call(
          document.body,
          'main, form, h1, button, label',
        ) as NodeListOf<HTMLElement>) {
          part.style.setProperty('display', 'none', 'important');
        }
      });
      await expect.poll(() => screenOf(overlay), name).toBeNull();
      await page.evaluate(() => {
        for (const field of document.querySelectorAll('.named')) field.remove();
        for (const part of document.querySelectorAll<HTMLElement>('[style*="none"]')) {
          if (part.style.getPropertyPriority('display')) part.style.removeProperty('display');
        }
      });
      await expect.poll(() => screenOf(overlay), name).toBe(screen);
    }
  });
}

test('a form that calls its surroundings its root is walked through once', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(() => screenOf(overlay)).toBe('educonnect/profile');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<fieldset name="shadowRoot" form="walked"><form id="walked"></form></fieldset>',
    );
  });
  await looked(page);
  await page.evaluate(() => document.querySelector('main')?.remove());
  await expect.poll(() => screenOf(overlay)).toBeNull();
});

for (const { name, replica, make } of HUGE_PAGES) {
  test(`a page with ${name} does not stand still`, async ({ page, overlay, server }) => {
    await page.goto(server.show(replica).at);
    await expect.poll(() => screenOf(overlay)).not.toBeNull();
    await page.evaluate(make);
    const longest = await page.evaluate(async () => {
      let before = performance.now();
      let most = 0;
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        const now = performance.now();
        most = Math.max(most, now - before);
        before = now;
      }
      return most;
    });
    expect(longest).toBeLessThan(STANDSTILL);
  });
}
