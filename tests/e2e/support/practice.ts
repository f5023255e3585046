/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import type { ExerciseId } from '../../../lib/practice/exercises';
import type { Move } from '../../../lib/practice/moves';
import type { Profile } from '../../../lib/vocabulary';
import { Overlay } from '../../harness/overlay';
import { showOwnPage } from '../../harness/own-page';
import { enterOnceSeen } from './in-guide';

/** A way of doing what an exercise asks for: with the mouse, or with the keyboard alone. */
export type Hand = (page: Page, move: Move) => Promise<void>;

/** Opens an exercise by its own address, and begins it. */
export async function begin(
  page: Page,
  extensionUrl: string,
  exercise: ExerciseId,
  profile: Profile,
): Promise<void> {
  await showOwnPage(page, `${extensionUrl}practice.html`);
  await page.locator(`[value=${profile}]`).check();
  await page.locator(`a[href="#${exercise}"]`).click();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.locator('.practice__words').waitFor();
}

/** Waits until a page of the practice is there, with its bar. */
export const reach = (page: Page, path: string): Promise<void> =>
  onceLed(page, async (timeout) => {
    await page.waitForFunction(
      (wanted) =>
        document.documentElement.dataset.practice === wanted &&
        document.readyState === 'complete' &&
        document.querySelector('.practice__words') !== null,
      path,
      { timeout },
    );
  });

/** Waits until the exercise is over, and says so. */
export const isOver = (page: Page): Promise<void> =>
  onceLed(page, (timeout) =>
    expect(page.getByRole('heading', { name: 'Réussi' })).toBeFocused({ timeout }),
  );

/** How long (ms) a page may take to which another has led, before Firefox is asked for it again. */
const PATIENCE = 15_000;

/**
 * Waits on a page to which another has led. Firefox's driver does not always learn that an extension's
 * page follows another of them: there the same page is then opened again.
 */
export async function onceLed(page: Page, wait: (timeout: number) => Promise<void>): Promise<void> {
  if (!page.url().startsWith('moz-extension:')) return wait(PATIENCE);
  await wait(PATIENCE).catch(async () => {
    await showOwnPage(page, page.url());
    await wait(PATIENCE);
  });
}

/** The value that the page's chip for a field bears. */
const chipOf = async (page: Page, field: string): Promise<string> => {
  const chip = page.locator(`.practice__chip[data-for="${field.slice(1)}"]`);
  return (await chip.locator('b').textContent()) ?? '';
};

/** Walks with the mouse: what is to be written is clicked on. */
export const withMouse: Hand = async (page, move) => {
  if ('see' in move) return page.locator(move.see).waitFor();
  if ('reach' in move) return reach(page, move.reach);
  if ('guide' in move) return clickWayBack(page, move.guide);
  if ('write' in move) {
    await page.locator(`.practice__chip[data-for="${move.write.slice(1)}"]`).click();
    return;
  }
  await page.locator('press' in move ? move.press : `label[for="${move.choose.slice(1)}"]`).click();
};

/** Walks with the keyboard alone: what is to be written is typed. */
export const withKeyboard: Hand = async (page, move) => {
  if ('see' in move) return page.locator(move.see).waitFor();
  if ('reach' in move) return reach(page, move.reach);
  if ('guide' in move) {
    const overlay = Overlay.ofOwnPage(page);
    await expect.poll(async () => (await overlay.guide())?.screen).toBeTruthy();
    await tabTo(page, 'div[popover=manual]');
    for (let tab = 0; tab < MOST_TABS && !(await isOn(overlay, move.guide)); tab++)
      await page.keyboard.press('Tab');
    return enterOnceSeen(overlay, move.guide, async () => !(await isOn(overlay, move.guide)));
  }
  if ('write' in move) {
    const value = await chipOf(page, move.write);
    await tabTo(page, move.write);
    await page.keyboard.press('ControlOrMeta+a');
    return page.keyboard.type(value);
  }
  if ('press' in move) {
    await tabTo(page, move.press);
    return page.keyboard.press('Enter');
  }
  const name = await page.locator(move.choose).getAttribute('name');
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press('Space');
  if (!(await page.locator(move.choose).isChecked())) await page.keyboard.press('ArrowDown');
};

const MOST_TABS = 60;

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tab = 0; tab < MOST_TABS; tab++) {
    const isThere = (wanted: string) => document.activeElement?.matches(wanted) ?? false;
    if (await page.evaluate(isThere, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${selector}`);
}

const isOn = async (overlay: Overlay, selector: string): Promise<boolean> =>
  (await overlay.world.call((wanted) => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    return roots.some((root) => root?.activeElement?.matches(wanted));
  }, selector)) ?? false;

/** Clicks until it leads on: a click counts once what it meets has been in sight for a while. */
async function clickWayBack(page: Page, selector: string): Promise<void> {
  const overlay = Overlay.ofOwnPage(page);
  const has = async () => (await overlay.text()) !== '';
  await expect.poll(has).toBe(true);
  const left = page.waitForFunction(() => location.pathname === '/practice.html');
  await overlay.click(selector);
  await left;
}
